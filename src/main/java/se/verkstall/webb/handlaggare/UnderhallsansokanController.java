package se.verkstall.webb.handlaggare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.forsakringskassan.Underhallsansokningar;
import se.verkstall.forsakringskassan.Underhallsansokningar.Begaran;
import se.verkstall.forsakringskassan.Underhallsansokningar.Svar;
import se.verkstall.forsakringskassan.berakning.Underhallshandlingar.Handling;
import se.verkstall.forsakringskassan.berakning.Underhallshandlingar.Instrument;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Kalla;
import se.verkstall.processmotor.Formular;
import se.verkstall.processmotor.Formularfalt;
import se.verkstall.processmotor.Formularsvar;
import se.verkstall.webb.formular.Formularvy;

/** An application for enforcement of foreign maintenance that Försäkringskassan has sent on paper, taken down with its enclosures. */
@Controller
@Lagrum({"FK p 7", "EUUhL 10 §"})
class UnderhallsansokanController {

    private static final String EGET = "cm_";
    private static final String INLAMNAT = "cm_in_";
    private static final List<String> GRUPPER = List.of("Sökanden", "Ombud, om sökanden har något", "Svaranden", "Exekutionstiteln");
    private static final Formular FORMULAR = formular();
    private static final Map<String, Object> BORJAN = Map.of("cm_valuta", "SEK", "sokande.typ", "PRIVATPERSON", "svarande.typ", "PRIVATPERSON",
            "exekutionstitel.slag", "DOM", "fordringar", List.of(Map.of("klass", "UNDERHALL")));
    private static final Set<String> EGNA_FEL = Set.of("referens", "instrument", "utan_forklaring", "stat", "valuta");

    private final Underhallsansokningar ansokningar;
    private final Ansokansjson ansokansjson;
    private final ObjectMapper json;

    UnderhallsansokanController(Underhallsansokningar ansokningar, Ansokansjson ansokansjson, ObjectMapper json) {
        this.ansokningar = ansokningar;
        this.ansokansjson = ansokansjson;
        this.json = json;
    }

    /** What is asked of the enclosures, and what is asked of any application for attachment. */
    private static Formular formular() {
        Formular eget = Formular.franResurs("underhallsansokan", "/webb/underhallsansokan.form");
        List<Formularfalt> vanliga = Formular.franResurs("ansokan", "/webb/ansokan.form").falt().stream()
                .filter(f -> GRUPPER.contains(f.etikett()) || "fordringar".equals(f.nyckel())).toList();
        return new Formular(eget.id(), eget.lagrum(), Stream.concat(eget.falt().stream(), vanliga.stream()).toList(), true);
    }

    @GetMapping("/forsakringskassan/underhall/ny")
    String ny(Model sida) {
        return visa(sida, BORJAN, List.of(), null);
    }

    @PostMapping("/forsakringskassan/underhall/ny")
    String registrera(@RequestParam(name = "_rad", defaultValue = "") String nyRad, HttpServletRequest begaran, HttpServletResponse svar, Principal vem, Model sida,
                      RedirectAttributes vidare) {
        Map<String, Object> ifyllt = Formularsvar.franPost(Falten.egna(begaran.getParameterMap()));
        if (!nyRad.isEmpty()) {
            return visa(sida, ifyllt, List.of(), nyRad);
        }
        try {
            Svar registrerad = ansokningar.taEmot(begaran(Formularsvar.kontrollera(FORMULAR, ifyllt)), Kalla.WEBB, vem.getName());
            vidare.addFlashAttribute("besked", registrerad.saknas().isEmpty() ? "Ansökan är registrerad." : "Ansökan är registrerad. "
                    + (registrerad.saknas().size() == 1 ? "En handling saknas och har" : registrerad.saknas().size() + " handlingar saknas och har") + " begärts av Försäkringskassan.");
            return "redirect:/mal/" + registrerad.malnummer();
        } catch (OgiltigIndataException e) {
            svar.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return visa(sida, ifyllt, e.fel().stream().map(f -> EGNA_FEL.contains(f.falt()) ? new Fel(EGET + f.falt(), f.lagrum(), f.text()) : f).toList(), null);
        }
    }

    private Begaran begaran(Map<String, Object> svar) {
        Map<String, Object> ansokan = new LinkedHashMap<>(Map.of("slag", "ENSKILT", "atgard", "UTMATNING"));
        svar.forEach((namn, varde) -> {
            if (!namn.startsWith(EGET)) {
                ansokan.put(namn, varde);
            }
        });
        Set<Handling> inlamnade = Stream.of(Handling.values()).filter(h -> ja(svar, INLAMNAT + h.name())).collect(Collectors.toSet());
        return new Begaran((String) svar.get("cm_referens"), Instrument.valueOf((String) svar.get("cm_instrument")), (String) svar.get("cm_stat"),
                ja(svar, "cm_utan_forklaring"), ja(svar, "cm_restbelopp"), ja(svar, "cm_pa_svenska"), (String) svar.get("cm_valuta"), inlamnade, nod(ansokan));
    }

    private JsonNode nod(Map<String, Object> ansokan) {
        try {
            return json.readTree(ansokansjson.av(ansokan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ja(Map<String, Object> svar, String namn) {
        return Boolean.TRUE.equals(svar.get(namn));
    }

    private static String visa(Model sida, Map<String, Object> ifyllt, List<Fel> fel, String nyRad) {
        sida.addAttribute("vy", Formularvy.av(FORMULAR, ifyllt, new ArrayList<>(fel), nyRad));
        sida.addAttribute("utanFrivilligt", true);
        return "forsakringskassan/underhall";
    }
}
