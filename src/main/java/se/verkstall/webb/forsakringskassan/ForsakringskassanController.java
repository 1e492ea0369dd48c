package se.verkstall.webb.forsakringskassan;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
import se.verkstall.forsakringskassan.berakning.Underhallshandlingar.Handling;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/** What has gone to Försäkringskassan, what it has answered, and what it tells on form FK 3575. */
@Controller
@Lagrum({"FK p 1", "FK p 2", "FK p 4", "FK p 7"})
class ForsakringskassanController {

    private static final int SENASTE = 15;
    private static final String SIDAN = "redirect:/forsakringskassan";
    private static final String BLANKETT = "blankett";

    private final Leveranser leveranser;
    private final FkMeddelanden meddelanden;
    private final Underhallsansokningar underhall;
    private final ConversionService omvandling;

    ForsakringskassanController(Leveranser leveranser, FkMeddelanden meddelanden, Underhallsansokningar underhall, ConversionService mvcConversionService) {
        this.underhall = underhall;
        this.omvandling = mvcConversionService;
        this.leveranser = leveranser;
        this.meddelanden = meddelanden;
    }

    @GetMapping("/forsakringskassan")
    String lista(Model sida) {
        sida.addAttribute("leveranser", leveranser.senaste(SENASTE));
        sida.addAttribute("vantar", leveranser.vantar());
        sida.addAttribute("attFoljaUpp", leveranser.attFoljaUpp());
        sida.addAttribute("meddelanden", meddelanden.senaste(SENASTE));
        sida.addAttribute("underhall", underhall.senaste(SENASTE));
        if (!sida.containsAttribute(BLANKETT)) {
            sida.addAttribute(BLANKETT, Blankett.TOM);
        }
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

    @PostMapping("/chef/forsakringskassan/leveranser/{nummer}/uppfoljning")
    @Lagrum("FK p 3")
    String foljUpp(@PathVariable int nummer, @RequestParam String uppfoljning, Principal vem, RedirectAttributes vidare) {
        try {
            leveranser.foljUpp(nummer, uppfoljning, vem.getName());
            vidare.addFlashAttribute("besked", "Leverans " + nummer + " är uppföljd.");
        } catch (OgiltigIndataException e) {
            fel(vidare, e);
        }
        return "redirect:/forsakringskassan/leveranser/" + nummer;
    }

    /** More enclosures have come with an application for maintenance. */
    @PostMapping("/forsakringskassan/underhall/{malnummer}/handlingar")
    @Lagrum("UB 2:5")
    String handlingar(@PathVariable String malnummer, @RequestParam(required = false) Set<Handling> inlamnade, Principal vem, RedirectAttributes vidare) {
        if (inlamnade == null || inlamnade.isEmpty()) {
            vidare.addFlashAttribute("fel", "Kryssa för de handlingar som har kommit in.");
            return SIDAN;
        }
        try {
            int kvar = underhall.komplettera(malnummer, inlamnade, vem.getName()).saknas().size();
            vidare.addFlashAttribute("besked", "Handlingarna är registrerade i mål " + malnummer + ". "
                    + (kvar == 0 ? "Inget saknas längre: ansökan prövas som varje annan." : kvar == 1 ? "En handling saknas ännu." : kvar + " handlingar saknas ännu."));
        } catch (OgiltigIndataException e) {
            fel(vidare, e);
        }
        return SIDAN;
    }

    @PostMapping("/forsakringskassan/kvitto")
    String kvitto(@RequestParam MultipartFile fil, Principal vem, RedirectAttributes vidare) throws IOException {
        try (InputStream in = fil.getInputStream()) {
            besked(vidare, "Kvittot är registrerat", leveranser.kvitto(in, vem.getName()));
        } catch (OgiltigFilException e) {
            fel(vidare, e);
        }
        return SIDAN;
    }

    @PostMapping("/forsakringskassan/fk3575/fil")
    String fk3575(@RequestParam MultipartFile fil, Principal vem, RedirectAttributes vidare) throws IOException {
        try (InputStream in = fil.getInputStream()) {
            besked(vidare, "Meddelandena är registrerade", meddelanden.fil(in, vem.getName()));
        } catch (OgiltigFilException e) {
            fel(vidare, e);
        }
        return SIDAN;
    }

    @PostMapping("/forsakringskassan/fk3575")
    String fk3575(@ModelAttribute Blankett blankett, Principal vem, RedirectAttributes vidare) {
        try {
            Meddelande m = meddelanden.taEmot(blankett.meddelande(omvandling), vem.getName());
            vidare.addFlashAttribute("besked", m.uppgift() ? "Meddelandet är registrerat och har blivit en uppgift i mål " + m.malnummer() + "."
                    : "Meddelandet är antecknat i mål " + m.malnummer() + ".");
        } catch (OgiltigIndataException e) {
            fel(vidare, e);
            vidare.addFlashAttribute(BLANKETT, blankett);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException | ConversionException e) {
            vidare.addFlashAttribute("fel", "Skriv månaden som 2022-04 och beloppen i kronor med högst två decimaler.");
            vidare.addFlashAttribute(BLANKETT, blankett);
        }
        return SIDAN;
    }

    /** The form as it was filled in; what is refused is shown again. */
    record Blankett(String referens, String loneutmatning, String manad, String begart, String avdraget, String orsak, String annan) {

        static final Blankett TOM = new Blankett("", "", "", "", "", "", "");

        NyttMeddelande meddelande(ConversionService omvandling) {
            return new NyttMeddelande(referens.strip(), loneutmatning.strip(), YearMonth.parse(manad.strip()), belopp(omvandling, begart), belopp(omvandling, avdraget),
                    orsak.strip(), annan.isBlank() ? null : annan.strip());
        }

        private static Belopp belopp(ConversionService omvandling, String text) {
            BigDecimal tal = omvandling.convert(text, BigDecimal.class);
            return tal == null ? null : Belopp.kronor(tal);
        }
    }

    private static void besked(RedirectAttributes vidare, String vad, Filsvar svar) {
        vidare.addFlashAttribute("besked", vad + ": " + svar.mottagna() + " mottagna, " + svar.avvisade() + " avvisade.");
        vidare.addFlashAttribute("avvisade", svar.fel());
    }

    private static void fel(RedirectAttributes vidare, OgiltigIndataException e) {
        vidare.addFlashAttribute("fel", e.fel().stream().map(OgiltigIndataException.Fel::text).collect(Collectors.joining(" ")));
    }

    private static void fel(RedirectAttributes vidare, OgiltigFilException e) {
        vidare.addFlashAttribute("fel", "Filen är avvisad. " + (e.fel().get(0).rad() > 0 ? "Rad " + e.fel().get(0).rad() + ": " : "") + e.fel().get(0).text());
    }
}
