package se.verkstall.webb.handlaggare;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.webb.skal.Visning;

/** Extends a running deadline on the exception its section has, and corrects the day of an event that deadlines are counted from. */
@Controller
class ForlangningController {

    private final Fristbok fristbok;
    private final Visning visning;

    ForlangningController(Fristbok fristbok, Visning visning) {
        this.fristbok = fristbok;
        this.visning = visning;
    }

    @PostMapping("/mal/{malnummer}/forlangning")
    String forlang(@PathVariable String malnummer, @RequestParam String nyckel, @RequestParam(defaultValue = "") String skal,
                   @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dag, Principal person, RedirectAttributes vidare) {
        try {
            Frist forlangd = fristbok.forlang(malnummer, nyckel, dag, skal, person.getName());
            vidare.addFlashAttribute("besked", "Fristen är förlängd till " + visning.dag(forlangd.dag()) + ". Skälen står i dagboken.");
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
        }
        return "redirect:/mal/" + malnummer;
    }

    @PostMapping("/mal/{malnummer}/rattelse")
    String ratta(@PathVariable String malnummer, @RequestParam String ankare, @RequestParam(defaultValue = "") String skal,
                 @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate till, Principal person, RedirectAttributes vidare) {
        try {
            fristbok.rattaAnkare(malnummer, handelse(ankare), dag(ankare), till, skal, person.getName());
            vidare.addFlashAttribute("besked", "Dagen är rättad och fristerna som hänger på den är omräknade.");
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
        } catch (RegelSaknasException e) {
            vidare.addFlashAttribute("fel", e.getMessage());
        }
        return "redirect:/mal/" + malnummer;
    }

    /** The choice is posted as the day and the event, parted by a space. */
    private static LocalDate dag(String val) {
        try {
            return LocalDate.parse(val.substring(0, Math.min(10, val.length())));
        } catch (DateTimeException e) {
            throw new OgiltigIndataException("ankare", null, "Välj vilken händelse som ska rättas.");
        }
    }

    private static String handelse(String val) {
        return val.length() > 11 ? val.substring(11) : "";
    }
}
