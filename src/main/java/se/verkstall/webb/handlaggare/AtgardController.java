package se.verkstall.webb.handlaggare;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Atgarder;
import se.verkstall.processmotor.Atgarder.Startad;
import se.verkstall.processmotor.Uppgifter;

/** "Starta åtgärd" on the case page: begins what the law allows, and opens its first task. */
@Controller
class AtgardController {

    private final Atgarder atgarder;
    private final Uppgifter uppgifter;

    AtgardController(Atgarder atgarder, Uppgifter uppgifter) {
        this.atgarder = atgarder;
        this.uppgifter = uppgifter;
    }

    @PostMapping("/mal/{malnummer}/atgarder/{nyckel}")
    String starta(@PathVariable String malnummer, @PathVariable String nyckel, Principal person, RedirectAttributes vidare) {
        try {
            Startad startad = atgarder.starta(nyckel, malnummer, person.getName());
            if (startad.uppgiftId() == null) {
                return "redirect:/mal/" + startad.malnummer();
            }
            uppgifter.ta(startad.uppgiftId(), person.getName());
            return "redirect:/uppgifter/" + startad.uppgiftId();
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("atgardsfel", e.fel().get(0).text());
            return "redirect:/mal/" + malnummer;
        }
    }
}
