package se.verkstall.webb.handlaggare;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Formular;
import se.verkstall.processmotor.Formularsvar;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgifter;

/**
 * One task, on the page of its case. Filled in, kept as a draft, read through as the document that will go out, and then
 * decided. What is posted says by {@code _handling} what is to be done with it; everything works without scripts.
 */
@Controller
class UppgiftController {

    private final Uppgifter uppgifter;
    private final Arbetsytor arbetsytor;
    private final Malsida malsida;
    private final UppgiftslistaController listan;
    private final Clock klocka;

    UppgiftController(Uppgifter uppgifter, Arbetsytor arbetsytor, Malsida malsida, UppgiftslistaController listan, Clock klocka) {
        this.uppgifter = uppgifter;
        this.arbetsytor = arbetsytor;
        this.malsida = malsida;
        this.listan = listan;
        this.klocka = klocka;
    }

    @GetMapping("/uppgifter/{id}")
    String visa(@PathVariable String id, @RequestParam(defaultValue = "") String flik, Authentication person, Model sida) {
        Uppgift uppgift = uppgifter.hamta(id);
        return malsida.fyll(sida, uppgift.malnummer(), Flik.las(flik), arbetsytor.oppnad(uppgift, person), person);
    }

    @PostMapping("/uppgifter/{id}")
    String post(@PathVariable String id, @RequestParam(name = "_handling", defaultValue = "") String handling,
                @RequestParam(name = "_rad", defaultValue = "") String nyRad, HttpServletRequest begaran, HttpServletResponse svar,
                Authentication person, Model sida, RedirectAttributes vidare) {
        if (handling.equals("autospara") && uppgifter.hitta(id).isEmpty()) {
            return redanSlutford(sida);
        }
        Uppgift uppgift = uppgifter.hamta(id);
        Map<String, String[]> post = begaran.getParameterMap();
        try {
            return switch (nyRad.isEmpty() ? handling : "rad") {
                case "rad", "andra" -> visa(uppgift, post, List.of(), nyRad, person, sida);
                case "autospara" -> autospara(uppgift, post, person, sida);
                case "spara" -> spara(uppgift, post, person, vidare);
                case "besluta", "beslutaOchNasta" -> slutfor(uppgift, post, handling, person, vidare);
                default -> granska(uppgift, post, person, sida, vidare);
            };
        } catch (OgiltigIndataException e) {
            svar.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return visa(uppgift, post, e.fel(), "", person, sida);
        }
    }

    private String visa(Uppgift uppgift, Map<String, String[]> post, List<Fel> fel, String nyRad, Authentication person, Model sida) {
        return malsida.fyll(sida, uppgift.malnummer(), Flik.PARTER, arbetsytor.postad(uppgift, post, fel, nyRad, person), person);
    }

    private String autospara(Uppgift uppgift, Map<String, String[]> post, Authentication person, Model sida) {
        try {
            uppgifter.sparaUtkast(uppgift.id(), Formularsvar.franPost(Falten.egna(post)), person.getName());
            sida.addAttribute("sparat", ZonedDateTime.now(klocka));
        } catch (OgiltigIndataException e) {
            sida.addAttribute("ejSparat", e.fel().get(0).text());
        }
        return "handlaggare/sparat :: sparat";
    }

    /** A draft that saves itself may come after the decision it was a draft of. */
    private static String redanSlutford(Model sida) {
        sida.addAttribute("ejSparat", "uppgiften är redan slutförd.");
        return "handlaggare/sparat :: sparat";
    }

    private String spara(Uppgift uppgift, Map<String, String[]> post, Authentication person, RedirectAttributes vidare) {
        uppgifter.sparaUtkast(uppgift.id(), Formularsvar.franPost(Falten.egna(post)), person.getName());
        vidare.addFlashAttribute("besked", "Utkastet är sparat. Inget har beslutats.");
        return "redirect:/uppgifter/" + uppgift.id();
    }

    /** Shows the document first if the decision sends one; a task that sends nothing is completed at once. */
    private String granska(Uppgift uppgift, Map<String, String[]> post, Authentication person, Model sida, RedirectAttributes vidare) {
        Map<String, Object> svar = Formularsvar.franPost(Falten.egna(post));
        Formularsvar.kontrollera(Formular.las(uppgift.nyckel()), svar);
        Optional<String> handling = uppgifter.forhandsvisning(uppgift, svar);
        if (handling.isEmpty()) {
            return slutfor(uppgift, post, "besluta", person, vidare);
        }
        return malsida.fyll(sida, uppgift.malnummer(), Flik.PARTER, arbetsytor.medHandling(uppgift, post, handling.get(), person), person);
    }

    private String slutfor(Uppgift uppgift, Map<String, String[]> post, String handling, Authentication person, RedirectAttributes vidare) {
        uppgifter.slutfor(uppgift.id(), Formularsvar.franPost(Falten.egna(post)), person.getName());
        vidare.addFlashAttribute("besked", "Klart: ”" + uppgift.namn() + "” i mål " + uppgift.malnummer() + ".");
        vidare.addFlashAttribute("beskedLank", "/mal/" + uppgift.malnummer());
        vidare.addFlashAttribute("beskedLanktext", "Se målet");
        return handling.equals("beslutaOchNasta") ? listan.taNasta(person, vidare) : "redirect:/uppgifter";
    }
}
