package se.verkstall.webb.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Atgarder;
import se.verkstall.processmotor.Atgarder.Startad;

/** What may be begun in a case, such as that the debtor has changed employer: the same acts as on its page. Their tasks are then completed as any others. */
@RestController
@RequestMapping(path = "/api/v1/mal/{malnummer}/atgarder", produces = APPLICATION_JSON_VALUE)
class AtgardApi {

    private final Atgarder atgarder;
    private final Malregister register;

    AtgardApi(Atgarder atgarder, Malregister register) {
        this.atgarder = atgarder;
        this.register = register;
    }

    /**
     * An act.
     *
     * @param hinder why it may not be begun now, or {@code null}
     */
    record Atgardssvar(String nyckel, String namn, String lagrum, String hinder) {
    }

    /**
     * An act that has begun.
     *
     * @param malnummer the case it is carried in
     * @param uppgift its first task, or {@code null}
     */
    record Startsvar(String malnummer, String uppgift) {
    }

    @GetMapping
    @Operation(summary = "Vad som kan startas i målet", description = "De åtgärder som lagen medger nu, och de som möter hinder med skälet.")
    List<Atgardssvar> atgarder(@PathVariable String malnummer) {
        register.hamta(malnummer);
        return atgarder.i(malnummer).stream().map(a -> new Atgardssvar(a.nyckel(), a.namn(), a.lagrum(), a.hinder())).toList();
    }

    @PostMapping("/{nyckel}")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Starta en åtgärd", description = "Till exempel loneutmatning_arbetsgivarbyte när gäldenären har bytt arbetsgivare. Den första uppgiften tas och slutförs som andra uppgifter.")
    Startsvar starta(@PathVariable String malnummer, @PathVariable String nyckel, Authentication vem) {
        register.hamta(malnummer);
        Startad startad = atgarder.starta(nyckel, malnummer, vem.getName());
        return new Startsvar(startad.malnummer(), startad.uppgiftId());
    }
}
