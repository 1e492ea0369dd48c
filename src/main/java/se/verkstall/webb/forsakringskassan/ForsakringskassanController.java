package se.verkstall.webb.forsakringskassan;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.fil.OgiltigFilException;
import se.verkstall.forsakringskassan.Filsvar;
import se.verkstall.forsakringskassan.Leverans;
import se.verkstall.forsakringskassan.Leveranser;
import se.verkstall.forsakringskassan.Meddelande;
import se.verkstall.forsakringskassan.FkMeddelanden;
import se.verkstall.forsakringskassan.NyttMeddelande;
import se.verkstall.forsakringskassan.Underhallsansokningar;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/** What has gone to Försäkringskassan, what it has answered, and what it tells on form FK 3575. */
@Controller
@Lagrum({"FK p 1", "FK p 2", "FK p 4", "FK p 7"})
class ForsakringskassanController {

    private static final int SENASTE = 15;

    private final Leveranser leveranser;
    private final FkMeddelanden meddelanden;
    private final Underhallsansokningar underhall;

    ForsakringskassanController(Leveranser leveranser, FkMeddelanden meddelanden, Underhallsansokningar underhall) {
        this.underhall = underhall;
        this.leveranser = leveranser;
        this.meddelanden = meddelanden;
    }

    @GetMapping("/forsakringskassan")
    String lista(Model sida) {
        sida.addAttribute("leveranser", leveranser.senaste(SENASTE));
        sida.addAttribute("vantar", leveranser.vantar());
        sida.addAttribute("meddelanden", meddelanden.senaste(SENASTE));
        sida.addAttribute("underhall", underhall.senaste(SENASTE));
        return "forsakringskassan/lista";
    }

    @GetMapping("/forsakringskassan/leveranser/{nummer}")
    String leverans(@PathVariable int nummer, Model sida) {
        Leverans leverans = leveranser.medNummer(nummer).orElse(null);
        if (leverans == null) {
            return "error/404";
        }
        sida.addAttribute("leverans", leverans);
        sida.addAttribute("rader", leveranser.rader(leverans));
        return "forsakringskassan/leverans";
    }

    @GetMapping(path = "/forsakringskassan/leveranser/{nummer}/fil")
    ResponseEntity<String> fil(@PathVariable int nummer) {
        return leveranser.fil(nummer).map(f -> ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(f)).orElse(ResponseEntity.notFound().build());
    }

    @PostMapping("/forsakringskassan/kvitto")
    String kvitto(@RequestParam MultipartFile fil, Principal vem, RedirectAttributes vidare) throws IOException {
        try (InputStream in = fil.getInputStream()) {
            besked(vidare, "Kvittot är registrerat", leveranser.kvitto(in, vem.getName()));
        } catch (OgiltigFilException e) {
            fel(vidare, e);
        }
        return "redirect:/forsakringskassan";
    }

    @PostMapping("/forsakringskassan/fk3575/fil")
    String fk3575(@RequestParam MultipartFile fil, Principal vem, RedirectAttributes vidare) throws IOException {
        try (InputStream in = fil.getInputStream()) {
            besked(vidare, "Meddelandena är registrerade", meddelanden.fil(in, vem.getName()));
        } catch (OgiltigFilException e) {
            fel(vidare, e);
        }
        return "redirect:/forsakringskassan";
    }

    @PostMapping("/forsakringskassan/fk3575")
    String fk3575(@RequestParam String referens, @RequestParam String loneutmatning, @RequestParam String manad, @RequestParam BigDecimal begart,
                  @RequestParam BigDecimal avdraget, @RequestParam String orsak, @RequestParam String annan, Principal vem, RedirectAttributes vidare) {
        try {
            Meddelande m = meddelanden.taEmot(new NyttMeddelande(referens.strip(), loneutmatning.strip(), YearMonth.parse(manad.strip()), Belopp.kronor(begart),
                    Belopp.kronor(avdraget), orsak.strip(), annan.isBlank() ? null : annan.strip()), vem.getName());
            vidare.addFlashAttribute("besked", m.uppgift() ? "Meddelandet är registrerat och har blivit en uppgift i mål " + m.malnummer() + "."
                    : "Meddelandet är antecknat i mål " + m.malnummer() + ".");
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().stream().map(OgiltigIndataException.Fel::text).collect(Collectors.joining(" ")));
        } catch (java.time.DateTimeException | ArithmeticException | IllegalArgumentException e) {
            vidare.addFlashAttribute("fel", "Skriv månaden som 2022-04 och beloppen med högst två decimaler.");
        }
        return "redirect:/forsakringskassan";
    }

    private static void besked(RedirectAttributes vidare, String vad, Filsvar svar) {
        vidare.addFlashAttribute("besked", vad + ": " + svar.mottagna() + " mottagna, " + svar.avvisade() + " avvisade.");
        vidare.addFlashAttribute("avvisade", svar.fel());
    }

    private static void fel(RedirectAttributes vidare, OgiltigFilException e) {
        vidare.addFlashAttribute("fel", "Filen är avvisad. " + (e.fel().get(0).rad() > 0 ? "Rad " + e.fel().get(0).rad() + ": " : "") + e.fel().get(0).text());
    }
}
