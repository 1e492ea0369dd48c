package se.verkstall.webb.skal;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.demo.Demoklocka;
import se.verkstall.demo.Simulator;
import se.verkstall.lag.OgiltigIndataException;

/** The demo's clock: where it stands, moving it forward, and how a move gets on. Not there outside the demo profile. */
@Controller
@Profile("demo")
class KlockaController {

    private static final LocalTime MORGON = LocalTime.of(8, 0);

    private final Demoklocka klockan;
    private final Simulator simulatorn;

    KlockaController(Demoklocka klockan, Simulator simulatorn) {
        this.klockan = klockan;
        this.simulatorn = simulatorn;
    }

    /** A moment one often wants to go to. {@code nyckel} ends its message key. */
    record Forslag(String nyckel, LocalDateTime till) {
    }

    @GetMapping("/klocka")
    String klocka(Model sida) {
        Demoklocka.Lage lage = klockan.lage();
        ZonedDateTime nu = Skal.svensk(lage.nu());
        sida.addAttribute("lage", lage);
        sida.addAttribute("flytt", lage.flytt());
        sida.addAttribute("pagar", lage.flytt() != null && lage.flytt().pagar());
        sida.addAttribute("forslag", forslag(nu));
        sida.addAttribute("tidigast", nu.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES));
        sida.addAttribute("till", nu.toLocalDate().plusDays(1).atTime(MORGON));
        sida.addAttribute("simulator", simulatorn.arPa());
        return "klocka";
    }

    @PostMapping("/klocka")
    String flytta(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime till, RedirectAttributes vidare) {
        if (klockan.lage().flytt() != null && klockan.lage().flytt().pagar()) {
            vidare.addFlashAttribute("fel", "Klockan flyttas redan. Vänta tills den är framme.");
            return "redirect:/klocka";
        }
        try {
            klockan.flyttaIBakgrunden(Skal.svensk(till));
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
        }
        return "redirect:/klocka";
    }

    @PostMapping("/klocka/simulator")
    String simulator(@RequestParam boolean pa, RedirectAttributes vidare) {
        simulatorn.satt(pa);
        vidare.addFlashAttribute("besked", pa ? "Omvärlden spelas från och med nästa arbetsdag." : "Omvärlden spelas inte. Det som kommer in registrerar du själv.");
        return "redirect:/klocka";
    }

    private static List<Forslag> forslag(ZonedDateTime nu) {
        LocalDateTime morgon = nu.toLocalDate().atTime(MORGON);
        return List.of(new Forslag("dag", morgon.plusDays(1)), new Forslag("vecka", morgon.plusWeeks(1)), new Forslag("manad", morgon.plusMonths(1)),
                new Forslag("halvar", morgon.plusMonths(6)));
    }
}
