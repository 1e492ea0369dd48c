package se.verkstall.webb.handlaggare;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Formularsvar;
import se.verkstall.webb.formular.Formularvy;
import se.verkstall.webb.handlaggare.Inkommet.Slag;

/** Takes down what has come in to a case by letter or telephone: a completion, the debtor's comment, the employer's answer, a withdrawal. */
@Controller
@Lagrum("UF 1:5")
class InkommetController {

    private final Inkommet inkommet;
    private final Malregister register;

    InkommetController(Inkommet inkommet, Malregister register) {
        this.inkommet = inkommet;
        this.register = register;
    }

    @GetMapping("/mal/{malnummer}/inkommet")
    String val(@PathVariable String malnummer, Model sida) {
        sida.addAttribute("mal", register.hamta(malnummer));
        sida.addAttribute("mojligt", inkommet.mojligt(malnummer));
        return "handlaggare/inkommet";
    }

    @GetMapping("/mal/{malnummer}/inkommet/{slag}")
    String formular(@PathVariable String malnummer, @PathVariable String slag, Model sida) {
        Slag valt = slag(malnummer, slag);
        if (valt == Slag.REDOVISNING) {
            return "redirect:/arbetsgivare?referens=" + inkommet.loneutmatning(malnummer);
        }
        return visa(sida, malnummer, valt, inkommet.borjan(malnummer, valt), List.of(), null);
    }

    @PostMapping("/mal/{malnummer}/inkommet/{slag}")
    String taEmot(@PathVariable String malnummer, @PathVariable String slag, @RequestParam(name = "_rad", defaultValue = "") String nyRad,
                  HttpServletRequest begaran, HttpServletResponse svar, Principal person, Model sida, RedirectAttributes vidare) {
        Slag valt = slag(malnummer, slag);
        Map<String, Object> ifyllt = Formularsvar.franPost(Falten.egna(begaran.getParameterMap()));
        if (!nyRad.isEmpty()) {
            return visa(sida, malnummer, valt, ifyllt, List.of(), nyRad);
        }
        try {
            Map<String, Object> falt = Formularsvar.kontrollera(inkommet.formular(malnummer, valt), ifyllt);
            vidare.addFlashAttribute("besked", inkommet.taEmot(malnummer, valt, falt, person.getName()));
            return "redirect:/mal/" + malnummer;
        } catch (OgiltigIndataException e) {
            svar.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return visa(sida, malnummer, valt, ifyllt, e.fel(), null);
        }
    }

    private Slag slag(String malnummer, String id) {
        Slag slag = Slag.las(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!inkommet.mojligt(malnummer).contains(slag)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return slag;
    }

    private String visa(Model sida, String malnummer, Slag slag, Map<String, ?> ifyllt, List<Fel> fel, String nyRad) {
        sida.addAttribute("mal", register.hamta(malnummer));
        sida.addAttribute("slag", slag);
        sida.addAttribute("vy", Formularvy.av(inkommet.formular(malnummer, slag), ifyllt, fel, nyRad));
        sida.addAttribute("brister", slag == Slag.KOMPLETTERING ? inkommet.brister(malnummer) : List.of());
        sida.addAttribute("utanFrivilligt", true);
        return "handlaggare/inkommet-formular";
    }
}
