package se.verkstall.webb.tackning;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.verkstall.tackning.Status;
import se.verkstall.tackning.Tackning;

/** Shows every section of the law and what carries it out. */
@Controller
class LagrumController {

    private final Tackning tackning;

    LagrumController(Tackning tackning) {
        this.tackning = tackning;
    }

    @GetMapping("/lagrum")
    String lagrum(@RequestParam(required = false) Status status, @RequestParam(required = false) String kapitel,
            @RequestParam(required = false) String lydelse, @RequestParam(required = false) String sok, Model modell) {
        modell.addAttribute("sida", LagrumSida.av(tackning, new LagrumSida.Val(status, kapitel, lydelse, sok)));
        return "lagrum";
    }
}
