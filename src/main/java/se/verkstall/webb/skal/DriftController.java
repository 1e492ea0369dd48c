package se.verkstall.webb.skal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.processmotor.Processoversikt;

/** What the one who runs the system may do: let what has stopped try again. */
@Controller
class DriftController {

    private final Processoversikt oversikt;

    DriftController(Processoversikt oversikt) {
        this.oversikt = oversikt;
    }

    @PostMapping("/drift/incidenter/{jobb}/kor-igen")
    String korIgen(@PathVariable String jobb, RedirectAttributes vidare) {
        oversikt.korIgen(jobb);
        vidare.addFlashAttribute("besked", "Verkställ försöker en gång till.");
        return "redirect:/";
    }
}
