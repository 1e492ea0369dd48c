package se.verkstall.webb.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;

/** The dagbok of every case as evidence: whether its chains are whole. */
@RestController
@RequestMapping("/api/v1/dagbok")
class DagbokApi {

    private final Dagbok dagbok;

    DagbokApi(Dagbok dagbok) {
        this.dagbok = dagbok;
    }

    /** @param brott the first rows that are not what their chain says; empty if it is whole */
    record Verifiering(boolean hel, List<Dagbok.Brott> brott) {
    }

    @GetMapping("/verifiering")
    @Lagrum("UF 1:5")
    @Operation(summary = "Verifierar dagbokens hashkedjor i alla mål")
    Verifiering verifiera() {
        List<Dagbok.Brott> brott = dagbok.verifiera();
        return new Verifiering(brott.isEmpty(), brott);
    }
}
