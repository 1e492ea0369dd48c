package se.verkstall.webb.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.frist.Fristbok;
import se.verkstall.handling.Handlingar;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Mal;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Uppgiftslista;

/** A case with all that belongs to it, read with one question for each kind of thing. */
@RestController
@RequestMapping(path = "/api/v1/mal", produces = APPLICATION_JSON_VALUE)
class MalApi {

    private final Malregister register;
    private final Fristbok frister;
    private final Uppgiftslista uppgifter;
    private final Handlingar handlingar;
    private final Dagbok dagbok;

    MalApi(Malregister register, Fristbok frister, Uppgiftslista uppgifter, Handlingar handlingar, Dagbok dagbok) {
        this.register = register;
        this.frister = frister;
        this.uppgifter = uppgifter;
        this.handlingar = handlingar;
        this.dagbok = dagbok;
    }

    @GetMapping("/{malnummer}")
    @Transactional(readOnly = true)
    @Operation(summary = "Ett mål med parter, fordringar, frister, öppna uppgifter, handlingar och dagbok")
    public MalSvar mal(@PathVariable String malnummer, @Parameter(hidden = true) HttpServletRequest begaran) {
        new Fragestrang(begaran).avsluta();
        Mal mal = register.hamta(malnummer);
        return MalSvar.av(mal, register.parter(malnummer), register.fordringar(malnummer), frister.i(malnummer),
                uppgifter.iMalet(malnummer).stream().map(UppgiftSvar::av).toList(), handlingar.i(malnummer), dagbok.rader(malnummer));
    }
}
