package se.verkstall.webb.handlaggare;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.forsaljning.Fastigheter;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Malregister;

/** The sale of real property in a case: its timetable, its checklist, claims and rights, and the sakägarförteckning. */
@Controller
class FastighetController {

    private final Fastighetssida sidan;
    private final Fastigheter fastigheter;
    private final Malregister register;
    private final Clock klocka;

    FastighetController(Fastighetssida sidan, Fastigheter fastigheter, Malregister register, Clock klocka) {
        this.sidan = sidan;
        this.fastigheter = fastigheter;
        this.register = register;
        this.klocka = klocka;
    }

    @GetMapping("/mal/{malnummer}/fastighet")
    String fastighet(@PathVariable String malnummer, Model sida) {
        sida.addAttribute("mal", register.hamta(malnummer));
        sida.addAttribute("fastigheter", sidan.av(malnummer));
        sida.addAttribute("idag", LocalDate.now(klocka));
        return "handlaggare/fastighet";
    }

    @PostMapping("/mal/{malnummer}/fastighet/forvaltning")
    String forvaltning(@PathVariable String malnummer, RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Begäran tas upp i uppgiften Ta upp begäran.", () -> fastigheter.begarForvaltning(malnummer));
    }

    @PostMapping("/mal/{malnummer}/fastighet/indragning")
    String indragning(@PathVariable String malnummer, RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Yrkandet tas upp i uppgiften Ta upp yrkandet.", () -> fastigheter.yrkaIndragning(malnummer));
    }

    @PostMapping("/mal/{malnummer}/fastighet/anslutning")
    String anslutning(@PathVariable String malnummer, @RequestParam long ansprak, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dag, Principal person,
                      RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Anslutningen är antecknad och alla har fått veta det.", () -> fastigheter.anslut(malnummer, ansprak, dag, person.getName()));
    }

    @PostMapping("/mal/{malnummer}/fastighet/overklagande")
    String overklagande(@PathVariable String malnummer, @RequestParam String klagande, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dag, Principal person,
                        RedirectAttributes vidare) {
        return svara(vidare, malnummer, "Överklagandet är antecknat. Köpebrev och fördelning väntar på det slutliga avgörandet.",
                () -> fastigheter.overklaga(malnummer, klagande, dag, person.getName()));
    }

    private static String svara(RedirectAttributes vidare, String malnummer, String besked, Runnable atgard) {
        try {
            atgard.run();
            vidare.addFlashAttribute("besked", besked);
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
        }
        return "redirect:/mal/" + malnummer + "/fastighet";
    }
}
