package se.verkstall.webb.skal;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.verkstall.frist.Avstamning;
import se.verkstall.processmotor.Processoversikt;

/** The door: logging in, and from {@code /} to the page each role begins with. */
@Controller
class StartController {

    private static final int INCIDENTER = 50;

    private final Processoversikt oversikt;
    private final Avstamning avstamning;

    StartController(Processoversikt oversikt, Avstamning avstamning) {
        this.oversikt = oversikt;
        this.avstamning = avstamning;
    }

    @GetMapping("/")
    String start(Authentication person, Model sida) {
        String forsta = Skal.forstasida(Skal.roll(person));
        if (!forsta.equals("/")) {
            return "redirect:" + forsta;
        }
        sida.addAttribute("incidenter", oversikt.incidenter(INCIDENTER));
        sida.addAttribute("avvikelser", avstamning.oppna());
        sida.addAttribute("avstamd", avstamning.senaste().orElse(null));
        return "drift";
    }

    @GetMapping("/logga-in")
    String loggaIn() {
        return "logga-in";
    }
}
