package se.verkstall.webb.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Konkurs;
import se.verkstall.loneutmatning.Konkurser;
import se.verkstall.loneutmatning.NyKonkurs;

/** Tells of a debtor's bankruptcy: each attachment of his wages that runs gets a task. */
@RestController
@RequestMapping(path = "/api/v1/mal/{malnummer}/konkurs", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
@Lagrum({"UB 7:19", "UB 4:9 b"})
class KonkursApi {

    private final Konkurser konkurser;

    KonkursApi(Konkurser konkurser) {
        this.konkurser = konkurser;
    }

    /** A bankruptcy, as it comes in. */
    record Begaran(@Strikt.Dag LocalDate konkursdag, @Strikt.Text String domstol, @Strikt.Text String konkursnummer, @Strikt.Text String forvaltare,
                   @JsonProperty("forvaltarens_adress") @Strikt.Text String forvaltarensAdress) {
    }

    /** A bankruptcy, as it is registered. */
    record Svar(String malnummer, LocalDate konkursdag, String domstol, String konkursnummer, String forvaltare) {
    }

    @PostMapping
    @Operation(summary = "Registrera att gäldenären är i konkurs", description = "Samma konkurs igen ändrar ingenting. Varje pågående utmätning av gäldenärens lön blir en uppgift.")
    Svar registrera(@PathVariable String malnummer, @RequestBody Begaran b, Authentication vem) {
        Konkurs k = konkurser.registrera(malnummer, new NyKonkurs(b.konkursdag(), b.domstol(), b.konkursnummer(), b.forvaltare(), b.forvaltarensAdress()),
                vem.getName());
        return new Svar(malnummer, k.konkursdag(), k.domstol(), k.nummer(), k.forvaltare());
    }
}
