package se.verkstall.webb.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.tid.Helgdag;
import se.verkstall.tid.Helgdagar;

/** The named days on which no time limit runs out. */
@RestController
@RequestMapping(path = "/api/v1/kalender", produces = APPLICATION_JSON_VALUE)
class KalenderApi {

    @GetMapping("/{ar}")
    @Operation(summary = "Årets helgdagar och aftnar", description = "De namngivna allmänna helgdagarna (lag 1989:253) och midsommarafton, "
            + "julafton och nyårsafton (lag 1930:173), efter datum, för åren 1980–2100. Vanliga lördagar och söndagar tas inte upp. Två "
            + "helgdagar på samma dag är två rader.")
    List<Helgdag> ar(@PathVariable @Parameter(description = "Året, 1980–2100") String ar,
                     @Parameter(hidden = true) HttpServletRequest begaran) {
        new Fragestrang(begaran).avsluta();
        return Helgdagar.under(arstal(ar));
    }

    private static int arstal(String ar) {
        int arstal = ar.matches("[0-9]{4}") ? Integer.parseInt(ar) : 0;
        if (arstal < Helgdagar.FORSTA_AR || arstal > Helgdagar.SISTA_AR) {
            throw new OgiltigIndataException("ar", "Lag 1989:253 1 §", "Ska vara ett årtal från " + Helgdagar.FORSTA_AR + " till "
                    + Helgdagar.SISTA_AR + ": ”" + ar + "”.");
        }
        return arstal;
    }
}
