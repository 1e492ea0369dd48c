package se.verkstall.webb.arbetsgivare;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.Arbetsgivarredovisningar;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatningar;
import se.verkstall.loneutmatning.arbetsgivarfil.Arbetsgivarfiler;
import se.verkstall.loneutmatning.arbetsgivarfil.Arbetsgivarfiler.Filkvitto;
import se.verkstall.loneutmatning.arbetsgivarfil.Avsandare;
import se.verkstall.loneutmatning.berakning.Orsak;
import se.verkstall.webb.sakerhet.Organisation;

/** Where the employer accounts for what he has withheld, says why he has not, or sends a file. */
@Controller
@Lagrum({"UF 7:11", "UF 7:12", "UF 7:13", "UF 7:14", "UF 7:15"})
class ArbetsgivarController {

    private static final int FELRADER = 200;
    private static final int SENASTE = 10;

    private final Loneutmatningar loneutmatningar;
    private final Arbetsgivarredovisningar redovisningar;
    private final Arbetsgivarfiler filer;

    ArbetsgivarController(Loneutmatningar loneutmatningar, Arbetsgivarredovisningar redovisningar, Arbetsgivarfiler filer) {
        this.loneutmatningar = loneutmatningar;
        this.redovisningar = redovisningar;
        this.filer = filer;
    }

    @GetMapping("/arbetsgivare")
    String start(@RequestParam(defaultValue = "") String referens, Authentication vem, HttpServletResponse svar, Model sida) {
        Optional<Loneutmatning> vald = hitta(referens, vem);
        if (vald.isEmpty() && !referens.isBlank()) {
            svar.setStatus(HttpStatus.NOT_FOUND.value());
        }
        sida.addAttribute("referens", referens.strip());
        sida.addAttribute("okand", !referens.isBlank() && vald.isEmpty());
        sida.addAttribute("filer", filer.senaste(Organisation.bara(vem) ? vem.getName() : null, SENASTE));
        vald.ifPresent(l -> visa(sida, referens, l, Redovisningsformular.tomt(l.vantarPa()), List.of()));
        return "arbetsgivare/redovisa";
    }

    @PostMapping("/arbetsgivare/redovisa")
    String redovisa(@RequestParam String referens, Redovisningsformular formular, Authentication vem, HttpServletResponse svar, Model sida,
                    RedirectAttributes vidare) {
        Optional<Loneutmatning> vald = hitta(referens, vem);
        if (vald.isEmpty()) {
            return start(referens, vem, svar, sida);
        }
        try {
            Arbetsgivarredovisning r = redovisningar.taEmot(formular.redovisning(vald.get().nummer()));
            vidare.addFlashAttribute("besked", r.orsak() == null ? "Redovisningen av " + r.belopp().svenskt() + " kronor för " + r.manad() + " är mottagen."
                    : "Tack. Orsaken till att inget har innehållits för " + r.manad() + " är antecknad.");
            vidare.addAttribute("referens", referens.strip());
            return "redirect:/arbetsgivare";
        } catch (OgiltigIndataException e) {
            svar.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            sida.addAttribute("filer", List.of());
            sida.addAttribute("okand", false);
            visa(sida, referens, vald.get(), formular, e.fel());
            return "arbetsgivare/redovisa";
        }
    }

    @PostMapping("/arbetsgivare/fil")
    String fil(@RequestParam MultipartFile fil, Authentication vem, RedirectAttributes vidare) throws IOException {
        try (InputStream in = fil.getInputStream()) {
            return "redirect:/arbetsgivare/fil/" + filer.taEmot(in, fil.getOriginalFilename(), avsandare(vem)).id();
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
            return "redirect:/arbetsgivare";
        }
    }

    @GetMapping("/arbetsgivare/fil/{id}")
    String kvitto(@PathVariable UUID id, Authentication vem, HttpServletResponse svar, Model sida) {
        Optional<Filkvitto> kvitto = filer.kvitto(id).filter(k -> k.ses(avsandare(vem)));
        if (kvitto.isEmpty()) {
            svar.setStatus(HttpStatus.NOT_FOUND.value());
            return "error/404";
        }
        sida.addAttribute("kvitto", kvitto.get());
        sida.addAttribute("rader", filer.avvisade(id, 0, FELRADER));
        return "arbetsgivare/fil";
    }

    private void visa(Model sida, String referens, Loneutmatning l, Redovisningsformular formular, List<Fel> fel) {
        sida.addAttribute("referens", referens.strip());
        sida.addAttribute("vald", l);
        sida.addAttribute("redovisade", loneutmatningar.redovisningar(l));
        sida.addAttribute("formular", formular);
        sida.addAttribute("felen", fel);
        sida.addAttribute("orsaker", Orsak.values());
    }

    /** The decided attachment; an employer's user has to know the whole reference number, and it has to be a decision of his own organisation. */
    private Optional<Loneutmatning> hitta(String referens, Authentication vem) {
        Optional<Loneutmatning> medReferens = loneutmatningar.medReferens(referens.strip());
        if (Organisation.bara(vem)) {
            return medReferens.filter(l -> Organisation.far(vem, loneutmatningar.arbetsgivare(l.nummer())));
        }
        return medReferens.isPresent() || referens.isBlank() ? medReferens : loneutmatningar.hitta(referens.strip()).filter(l -> l.beslut() != null);
    }

    private static Avsandare avsandare(Authentication vem) {
        return Organisation.bara(vem) ? Avsandare.arbetsgivare(vem.getName(), Organisation.av(vem).orElse("")) : Avsandare.myndigheten(vem.getName());
    }
}
