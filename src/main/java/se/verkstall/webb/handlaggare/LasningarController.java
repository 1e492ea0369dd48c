package se.verkstall.webb.handlaggare;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.verkstall.mal.Lasningslogg;
import se.verkstall.mal.Malregister;

/** Who has read a case: for the chef and the auditor. */
@Controller
class LasningarController {

    private static final int HOGST = 500;

    private final Malregister register;
    private final Lasningslogg logg;

    LasningarController(Malregister register, Lasningslogg logg) {
        this.register = register;
        this.logg = logg;
    }

    @GetMapping("/mal/{malnummer}/lasningar")
    String lasningar(@PathVariable String malnummer, Model sida) {
        sida.addAttribute("malnummer", register.hamta(malnummer).malnummer());
        sida.addAttribute("lasningar", logg.rader(malnummer, HOGST));
        return "handlaggare/lasningar";
    }
}
