package se.verkstall.webb.skal;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The door: logging in, and from {@code /} to the page each role begins with. */
@Controller
class StartController {

    @GetMapping("/")
    String start(Authentication person) {
        String forsta = Skal.forstasida(Skal.roll(person));
        return forsta.equals("/") ? "drift" : "redirect:" + forsta;
    }

    @GetMapping("/logga-in")
    String loggaIn() {
        return "logga-in";
    }
}
