package se.verkstall.webb.frister;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.frist.Eskalering;
import se.verkstall.frist.Fristhandelser;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.webb.skal.Skal;

/** The missed deadlines, which the responsible or her chef explains; the reminders; and the deadlines of a day. */
@Controller
@Lagrum("UF 1:5")
class FristerController {

    private static final int PAMINNELSER = 200;

    private final Fristlistning listning;
    private final Fristhandelser handelser;
    private final Eskalering eskalering;

    FristerController(Fristlistning listning, Fristhandelser handelser, Eskalering eskalering) {
        this.listning = listning;
        this.handelser = handelser;
        this.eskalering = eskalering;
    }

    @GetMapping("/frister")
    String forsuttna(@RequestParam(defaultValue = "") String lage, @RequestParam(defaultValue = "") String vem,
                     @RequestParam(defaultValue = "") String lagrum, @RequestParam(defaultValue = "") String efter, Authentication person, Model sida) {
        boolean forklarade = lage.equals("forklarade");
        sida.addAttribute("forklarade", forklarade);
        sida.addAttribute("vem", vem);
        sida.addAttribute("jag", person.getName());
        sida.addAttribute("lagrum", lagrum);
        sida.addAttribute("efter", efter);
        sida.addAttribute("lista", listning.forsuttna(forklarade, vem.equals("mina") ? person.getName() : vem, lagrum, efter));
        sida.addAttribute("perLagrum", handelser.perLagrum());
        sida.addAttribute("perAnsvarig", handelser.perAnsvarig());
        return "frister/forsuttna";
    }

    @PostMapping("/frister/{fristId}/forklaring")
    String forklara(@PathVariable long fristId, @RequestParam(defaultValue = "") String forklaring, @RequestParam(defaultValue = "") String tillbaka,
                    Principal person, RedirectAttributes vidare) {
        try {
            handelser.forklara(fristId, forklaring, person.getName());
            vidare.addFlashAttribute("besked", "Förklaringen är sparad och står i målets dagbok.");
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
        }
        return "redirect:" + (tillbaka.matches("/mal/\\d{4}-\\d{6,9}") ? tillbaka : "/frister");
    }

    @GetMapping("/frister/paminnelser")
    String paminnelser(Authentication person, Model sida) {
        sida.addAttribute("paminnelser", eskalering.till(mottagare(person), PAMINNELSER));
        return "frister/paminnelser";
    }

    @PostMapping("/frister/paminnelser/{id}")
    String kvittera(@PathVariable long id, Authentication person, RedirectAttributes vidare) {
        boolean kvitterad = eskalering.kvittera(id, mottagare(person), person.getName());
        vidare.addFlashAttribute(kvitterad ? "besked" : "fel", kvitterad ? "Påminnelsen är kvitterad." : "Påminnelsen är inte din, eller redan kvitterad.");
        return "redirect:/frister/paminnelser";
    }

    @GetMapping("/frister/dag/{dag}")
    String dag(@PathVariable String dag, @RequestParam(defaultValue = "") String efter, Model sida) {
        LocalDate vald = las(dag);
        sida.addAttribute("dag", vald);
        sida.addAttribute("efter", efter);
        sida.addAttribute("lista", listning.medSistaDag(vald, efter));
        return "frister/dag";
    }

    private static List<String> mottagare(Authentication person) {
        List<String> mottagare = new ArrayList<>(Skal.roller(person));
        mottagare.add(person.getName());
        return mottagare;
    }

    private static LocalDate las(String dag) {
        try {
            return LocalDate.parse(dag);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
