package se.verkstall.webb.handlaggare;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.register.Registerpost;
import se.verkstall.register.Registerunderrattelser;

/** What registers have been told of attached property: what is to be telephoned, what has gone, what is confirmed, what has been taken back. */
@Controller
@Lagrum({"UF 6:19", "UF 6:20", "UF 6:21", "UF 6:22", "UF 6:23", "UF 6:24"})
class RegisterController {

    private static final int HOGST = 200;

    private final Registerunderrattelser registren;

    RegisterController(Registerunderrattelser registren) {
        this.registren = registren;
    }

    @GetMapping("/registren")
    String lista(@RequestParam(defaultValue = "") String mal, Model sida) {
        List<Registerpost> poster = mal.isBlank() ? registren.oppna(HOGST) : registren.i(mal.strip());
        sida.addAttribute("poster", poster);
        sida.addAttribute("mal", mal.strip());
        return "handlaggare/registren";
    }

    @PostMapping("/registren/{id}/ringd")
    String ringd(@PathVariable long id, @RequestParam(defaultValue = "") String mal, Principal person, RedirectAttributes vidare) {
        return svara(vidare, mal, "Samtalet är antecknat.", () -> registren.ringd(id, person.getName()));
    }

    @PostMapping("/registren/{id}/kvittens")
    String kvittens(@PathVariable long id, @RequestParam String referens, @RequestParam(defaultValue = "") String mal, Principal person, RedirectAttributes vidare) {
        return svara(vidare, mal, "Bekräftelsen är antecknad.", () -> registren.kvittera(id, referens, person.getName()));
    }

    private static String svara(RedirectAttributes vidare, String mal, String besked, Runnable atgard) {
        try {
            atgard.run();
            vidare.addFlashAttribute("besked", besked);
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
        }
        if (!mal.isBlank()) {
            vidare.addAttribute("mal", mal);
        }
        return "redirect:/registren";
    }
}
