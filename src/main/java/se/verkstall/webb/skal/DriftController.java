package se.verkstall.webb.skal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.frist.Avstamning;
import se.verkstall.processmotor.Processoversikt;

/** What the one who runs the system may do: let what has stopped try again, and compare the ledger with the engine. */
@Controller
class DriftController {

    private final Processoversikt oversikt;
    private final Avstamning avstamning;

    DriftController(Processoversikt oversikt, Avstamning avstamning) {
        this.oversikt = oversikt;
        this.avstamning = avstamning;
    }

    /** Compares the deadline ledger with the engine now, and puts the engine right where it differs. */
    @PostMapping("/drift/avstamning")
    String stamAv(RedirectAttributes vidare) {
        int funna = avstamning.avstam().size();
        int reparerade = avstamning.reparera();
        vidare.addFlashAttribute("besked", funna == 0 ? "Fristboken och processmotorn stämmer överens."
                : "Fristboken och processmotorn skilde sig på " + funna + " ställen; " + reparerade + " är rättade i motorn.");
        return "redirect:/";
    }

    @PostMapping("/drift/incidenter/{jobb}/kor-igen")
    String korIgen(@PathVariable String jobb, RedirectAttributes vidare) {
        oversikt.korIgen(jobb);
        vidare.addFlashAttribute("besked", "Verkställ försöker en gång till.");
        return "redirect:/";
    }
}
