package se.verkstall.webb.handlaggare;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases: a list to search, and each case's page. */
@Controller
class MalController {

    private final Malsokning sokning;
    private final Malsida malsida;
    private final Arbetsytor arbetsytor;

    MalController(Malsokning sokning, Malsida malsida, Arbetsytor arbetsytor) {
        this.sokning = sokning;
        this.malsida = malsida;
        this.arbetsytor = arbetsytor;
    }

    @GetMapping("/mal")
    String lista(@RequestParam(defaultValue = "") String sok, @RequestParam(defaultValue = "") String status,
                 @RequestParam(name = "in", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate inkomna,
                 @RequestParam(name = "ut", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate avslutade,
                 @RequestParam(defaultValue = "") String efter, Model sida) {
        if (sok.strip().matches("\\d{4}-\\d{6,9}") && sokning.finns(sok.strip())) {
            return "redirect:/mal/" + sok.strip();
        }
        sida.addAttribute("sok", sok.strip());
        sida.addAttribute("status", status);
        sida.addAttribute("efter", efter);
        sida.addAttribute("statusar", List.of("PAGAR", "FORELAGGANDE", "AVVISAT", "AVSKRIVET", "AVSLUTAT"));
        sida.addAttribute("inkomna", inkomna);
        sida.addAttribute("avslutade", avslutade);
        sida.addAttribute("lista", sokning.sida(sok.strip(), status, inkomna, avslutade, efter));
        return "handlaggare/malen";
    }

    @GetMapping("/mal/{malnummer}")
    String mal(@PathVariable String malnummer, @RequestParam(defaultValue = "") String flik, Authentication person, Model sida) {
        return malsida.fyll(sida, malnummer, Flik.las(flik), arbetsytor.minI(malnummer, person), person);
    }
}
