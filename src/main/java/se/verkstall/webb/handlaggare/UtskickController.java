package se.verkstall.webb.handlaggare;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.delgivning.DelgivningSaknasException;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.utskick.Utskicksstatus;

/** The mail room: what waits for the post, what has gone, what has come back; receipts and returns are noted here. */
@Controller
class UtskickController {

    private final Postrum postrum;
    private final Delgivningar delgivningar;
    private final Clock klocka;

    UtskickController(Postrum postrum, Delgivningar delgivningar, Clock klocka) {
        this.postrum = postrum;
        this.delgivningar = delgivningar;
        this.klocka = klocka;
    }

    @GetMapping("/utskick")
    String lista(@RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "") String sok,
                 @RequestParam(defaultValue = "") String satt, @RequestParam(defaultValue = "") String efter, Model sida) {
        Utskicksstatus vald = Arrays.stream(Utskicksstatus.values()).filter(s -> s.name().equals(status)).findFirst().orElse(Utskicksstatus.KOAD);
        boolean delges = satt.equals("delges");
        sida.addAttribute("status", vald);
        sida.addAttribute("satt", delges ? "delges" : null);
        sida.addAttribute("sok", sok.strip());
        sida.addAttribute("efter", efter);
        sida.addAttribute("antal", postrum.antal());
        sida.addAttribute("lista", postrum.sida(vald, delges, sok.strip(), efter));
        sida.addAttribute("idag", LocalDate.now(klocka));
        return "handlaggare/utskick";
    }

    @PostMapping("/utskick/{id}/kvitto")
    String kvitto(@PathVariable long id, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dag, Principal person,
                  RedirectAttributes vidare) {
        return svara(vidare, "Delgivningskvittot är registrerat.",
                () -> delgivningar.bekrafta(id, dag, "delgivningskvitto", person.getName()));
    }

    @PostMapping("/utskick/{id}/retur")
    String retur(@PathVariable long id, RedirectAttributes vidare) {
        return svara(vidare, "Returen är registrerad.", () -> delgivningar.retur(id));
    }

    private static String svara(RedirectAttributes vidare, String besked, Runnable atgard) {
        try {
            atgard.run();
            vidare.addFlashAttribute("besked", besked);
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
        } catch (DelgivningSaknasException e) {
            vidare.addFlashAttribute("fel", e.getMessage());
        }
        return "redirect:/utskick?status=SAND";
    }
}
