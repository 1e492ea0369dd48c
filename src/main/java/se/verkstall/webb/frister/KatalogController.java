package se.verkstall.webb.frister;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.verkstall.tid.BeraknadFrist;
import se.verkstall.tid.Frist;
import se.verkstall.tid.FristSaknasException;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.tid.Riktning;
import se.verkstall.tid.Tvingande;
import se.verkstall.webb.skal.Skal;

/** The catalogue of the law's times and thresholds: all of it, and one row with its wordings and a day counted from it. */
@Controller
class KatalogController {

    private static final int FORSTA_AR = 1996;
    private static final int SISTA_AR = 2099;

    private final Clock klocka;

    KatalogController(Clock klocka) {
        this.klocka = klocka;
    }

    @GetMapping("/frister/katalog")
    String katalog(@RequestParam(required = false) String sok, @RequestParam(required = false) String lag, @RequestParam(required = false) String slag,
                   @RequestParam(required = false) String kraft, @RequestParam(required = false) String galler, @RequestParam(required = false) String lage,
                   Authentication person, Model sida) {
        sida.addAttribute("plats", plats(person));
        Katalogurval urval = new Katalogurval(sok, lag, slag, kraft, galler, lage);
        sida.addAttribute("urval", urval);
        sida.addAttribute("rader", urval.rader().stream().map(Katalograd::av).toList());
        sida.addAttribute("alla", Fristkatalog.alla().size());
        sida.addAttribute("osakra", Fristkatalog.alla().stream().filter(f -> !f.giltighet().osaker().isEmpty()).count());
        sida.addAttribute("lagar", Fristkatalog.alla().stream().map(f -> f.lagrum().split(" ")[0]).distinct().toList());
        sida.addAttribute("riktningar", Riktning.values());
        sida.addAttribute("krafter", Tvingande.values());
        sida.addAttribute("idag", LocalDate.now(klocka));
        return "frister/katalog";
    }

    @GetMapping("/frister/katalog/{id}")
    String rad(@PathVariable String id, @RequestParam(defaultValue = "") String handelse, Authentication person, Model sida) {
        sida.addAttribute("plats", plats(person));
        List<Frist> lydelser = Fristkatalog.alla().stream().filter(f -> f.id().equals(id)).toList();
        if (lydelser.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        sida.addAttribute("id", id);
        sida.addAttribute("lydelser", lydelser.stream().map(Katalograd::av).toList());
        sida.addAttribute("handelse", handelse);
        sida.addAttribute("idag", LocalDate.now(klocka));
        rakna(id, handelse, sida);
        return "frister/rad";
    }

    /** Who has the deadlines as a place finds the catalogue there; others have the catalogue alone. */
    private static String plats(Authentication person) {
        return Skal.har(person, "frister") ? "frister" : "katalog";
    }

    private static void rakna(String id, String handelse, Model sida) {
        if (handelse.isBlank()) {
            return;
        }
        try {
            LocalDate dag = LocalDate.parse(handelse.strip());
            if (dag.getYear() < FORSTA_AR || dag.getYear() > SISTA_AR) {
                throw new DateTimeException("utanför kalendern");
            }
            BeraknadFrist beraknad = Fristkatalog.berakna(id, dag, dag);
            sida.addAttribute("beraknad", beraknad);
        } catch (FristSaknasException e) {
            sida.addAttribute("varforInte", e.getMessage());
        } catch (DateTimeException e) {
            sida.addAttribute("varforInte", "Skriv en dag mellan " + FORSTA_AR + "-01-01 och " + SISTA_AR + "-12-31.");
        }
    }
}
