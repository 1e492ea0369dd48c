package se.verkstall.webb.frister;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.frist.Eskalering;
import se.verkstall.frist.InternaMal;
import se.verkstall.frist.InternaMal.Mal;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.tid.Frist;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.tid.Skyndsamhetsord;

/** The chef's own targets where the law gives no number, and how many working days ahead people are reminded. Internal, not law. */
@Controller
class InternaMalController {

    private static final String INTERNA = "redirect:/frister/interna";

    private final InternaMal mal;
    private final Eskalering eskalering;
    private final Clock klocka;

    InternaMalController(InternaMal mal, Eskalering eskalering, Clock klocka) {
        this.mal = mal;
        this.eskalering = eskalering;
        this.klocka = klocka;
    }

    /**
     * What a target can be set for: a word of the law, or a rule that uses one.
     *
     * @param frist the rule, or {@code null} for a word
     * @param mal its own target, or {@code null}
     * @param ordetsMal the target of its word, which holds where it has none of its own; {@code null} for a word
     */
    record Rad(String vad, Skyndsamhetsord ord, Frist frist, Mal mal, Mal ordetsMal) {
    }

    @GetMapping("/frister/interna")
    String lista(Model sida) {
        LocalDate idag = LocalDate.now(klocka);
        Map<String, Mal> satta = mal.gallande(idag).stream().collect(Collectors.toMap(Mal::vad, Function.identity()));
        List<Rad> rader = InternaMal.kanSattas().stream().map(vad -> rad(vad, satta, idag)).toList();
        sida.addAttribute("orden", rader.stream().filter(r -> r.frist() == null).toList());
        sida.addAttribute("reglerna", rader.stream().filter(r -> r.frist() != null).toList());
        sida.addAttribute("steg", eskalering.steg());
        sida.addAttribute("ledtider", eskalering.historik());
        sida.addAttribute("idag", idag);
        return "frister/interna";
    }

    @GetMapping("/frister/interna/{vad}")
    String ett(@PathVariable String vad, Model sida) {
        if (!InternaMal.kanSattas().contains(vad)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        LocalDate idag = LocalDate.now(klocka);
        Map<String, Mal> satta = mal.gallande(idag).stream().collect(Collectors.toMap(Mal::vad, Function.identity()));
        sida.addAttribute("rad", rad(vad, satta, idag));
        sida.addAttribute("historik", mal.historik(vad));
        sida.addAttribute("idag", idag);
        return "frister/internt";
    }

    @PostMapping("/frister/interna/{vad}")
    String satt(@PathVariable String vad, @RequestParam(defaultValue = "") String vardagar,
                @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate fran, Principal chef, RedirectAttributes vidare) {
        String besked = vardagar.isBlank() ? "Målet är borttaget från och med " + fran + "." : "Målet är satt till " + vardagar.strip()
                + " arbetsdagar för frister som börjar löpa från och med " + fran + ".";
        svara(vidare, besked, () -> mal.satt(vad, vardagar.isBlank() ? null : tal(vardagar), fran, chef.getName()));
        return INTERNA + "/" + vad;
    }

    @PostMapping("/frister/interna/paminnelser/{steg}")
    String sattSteg(@PathVariable int steg, @RequestParam(defaultValue = "") String vardagar, Principal chef, RedirectAttributes vidare) {
        svara(vidare, "Påminnelsen är ändrad.", () -> eskalering.sattVardagar(steg, tal(vardagar), chef.getName()));
        return INTERNA;
    }

    private static Rad rad(String vad, Map<String, Mal> satta, LocalDate idag) {
        Optional<Frist> frist = Fristkatalog.alla().stream().filter(f -> f.id().equals(vad))
                .reduce((a, b) -> a.giltighet().gallerDen(idag) ? a : b);
        Skyndsamhetsord ord = frist.flatMap(Skyndsamhetsord::av).orElseGet(() -> Skyndsamhetsord.valueOf(vad));
        return new Rad(vad, ord, frist.orElse(null), satta.get(vad), frist.isPresent() ? satta.get(ord.name()) : null);
    }

    private static int tal(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new OgiltigIndataException("vardagar", null, "Skriv antalet arbetsdagar som ett heltal.");
        }
    }

    private static void svara(RedirectAttributes vidare, String besked, Runnable atgard) {
        try {
            atgard.run();
            vidare.addFlashAttribute("besked", besked);
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
        }
    }
}
