package se.verkstall.webb.handlaggare;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Betalningsvagar;

/** A payment's way from the employer to each creditor, to the öre. */
@Controller
@Lagrum({"UB 7:14", "UB 13:13 st 1"})
class BetalningsvagController {

    private final Betalningsvagar vagar;

    BetalningsvagController(Betalningsvagar vagar) {
        this.vagar = vagar;
    }

    @GetMapping("/betalningar/{verifikation}/vag")
    String vag(@PathVariable long verifikation, HttpServletResponse svar, Model sida) {
        var vag = vagar.vag(verifikation);
        if (vag.isEmpty()) {
            svar.setStatus(HttpStatus.NOT_FOUND.value());
            return "error/404";
        }
        sida.addAttribute("vag", vag.get());
        sida.addAttribute("r", vag.get().redovisning());
        return "handlaggare/betalningsvag";
    }
}
