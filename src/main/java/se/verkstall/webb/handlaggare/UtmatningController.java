package se.verkstall.webb.handlaggare;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Egendom;
import se.verkstall.register.berakning.Registerplikt.Handelse;
import se.verkstall.tillgang.Tillgangar;
import se.verkstall.utmatning.Utmatningar;

/** The doors by which something is said of attached property from outside its process: a third party's claim, a request that is refused, a measure, a tip. */
@Controller
@Lagrum({"UF 6:13", "UF 6:16", "UF 6:17 st 2", "UF 6:18", "UF 6:19", "UF 6:21 st 4", "UF 6:25", "UB 4:20", "UB 4:27"})
class UtmatningController {

    private final Utmatningar utmatningar;
    private final Tillgangar tillgangar;

    UtmatningController(Utmatningar utmatningar, Tillgangar tillgangar) {
        this.utmatningar = utmatningar;
        this.tillgangar = tillgangar;
    }

    @PostMapping("/mal/{malnummer}/utmatning/{id}/ansprak")
    String ansprak(@PathVariable String malnummer, @PathVariable long id, @RequestParam String namn, @RequestParam String adress, Principal person, RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Anspråket är antecknat och tredje man underrättas.", () -> utmatningar.ansprak(id, namn, adress, person.getName()));
    }

    @PostMapping("/mal/{malnummer}/utmatning/{id}/avslag")
    String avslag(@PathVariable String malnummer, @PathVariable long id, @RequestParam String namn, @RequestParam String adress, @RequestParam String skal, Principal person,
                  RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Begäran avslås och den som begärt rättelse underrättas.", () -> utmatningar.avsla(id, namn, adress, skal, person.getName()));
    }

    @PostMapping("/mal/{malnummer}/utmatning/{id}/atgard")
    String atgard(@PathVariable String malnummer, @PathVariable long id, @RequestParam String atgard, @RequestParam BigDecimal kostnad,
                  @RequestParam(defaultValue = "false") boolean galdenaren, Principal person, RedirectAttributes vidare) {
        return svara(vidare, malnummer, "De som ska höras tillfrågas.", () -> utmatningar.foreslaAtgard(id, atgard, Belopp.kronor(kostnad), galdenaren, person.getName()));
    }

    @PostMapping("/mal/{malnummer}/egendom/{egendomId}/registerhandelse")
    String registerhandelse(@PathVariable String malnummer, @PathVariable long egendomId, @RequestParam Handelse handelse, Principal person, RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Registret underrättas.", () -> utmatningar.registerhandelse(egendomId, handelse, person.getName()));
    }

    @PostMapping("/mal/{malnummer}/faststalld")
    String faststalld(@PathVariable String malnummer, @RequestParam Egendomsslag slag, @RequestParam String beskrivning, @RequestParam String plats, @RequestParam BigDecimal varde,
                      @RequestParam(defaultValue = "") String andel, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lagaKraft, Principal person,
                      RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Egendomen anses utmätt. Försäljning ska begäras inom två månader.", () -> utmatningar.faststalld(new Egendom(0, malnummer, slag, beskrivning.strip(),
                beskrivning.strip(), Belopp.kronor(varde), plats.strip(), false, null, Egendom.Status.UTMATT), andel.isBlank() ? null : andel.strip(), lagaKraft, person.getName()));
    }

    @PostMapping("/mal/{malnummer}/egendom/{egendomId}/forsaljningsbesked")
    String forsaljningsbesked(@PathVariable String malnummer, @PathVariable long egendomId, @RequestParam boolean begars, RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Beskedet är antecknat.", () -> utmatningar.forsaljningsbesked(malnummer, egendomId, begars));
    }

    @PostMapping("/mal/{malnummer}/tips")
    String tips(@PathVariable String malnummer, @RequestParam String fran, @RequestParam String text, Principal person, RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Uppgiften är antecknad.", () -> tillgangar.tips(malnummer, fran, text, person.getName()));
    }

    private static String svara(RedirectAttributes vidare, String malnummer, String besked, Runnable atgard) {
        try {
            atgard.run();
            vidare.addFlashAttribute("besked", besked);
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
        } catch (ArithmeticException e) {
            vidare.addFlashAttribute("fel", "Skriv kostnaden i kronor med högst två decimaler.");
        }
        return "redirect:/mal/" + malnummer + "/egendom";
    }
}
