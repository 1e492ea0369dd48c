package se.verkstall.webb.chef;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.omrakning.Normalbeloppsregister;
import se.verkstall.loneutmatning.omrakning.Omrakning;
import se.verkstall.loneutmatning.omrakning.Omrakningar;
import se.verkstall.loneutmatning.omrakning.Utfall;
import se.verkstall.processmotor.Formular;
import se.verkstall.processmotor.Formularsvar;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.processmotor.Uppgiftslista;
import se.verkstall.webb.formular.Formularvy;

/** The year's recomputation: a chef enters the amounts, another approves them, one sees what would happen and starts it, and all see how far it has come. */
@Controller
@Lagrum({"UB 7:5", "UB 7:10 st 1"})
class OmrakningController {

    private static final String MODELL = "loneutmatning_omrakning";
    private static final List<String> STEG = List.of("laggInNormalbelopp", "godkannNormalbelopp", "startaOmrakningen");

    private final Normalbeloppsregister register;
    private final Omrakningar omrakningar;
    private final Uppgifter uppgifter;
    private final Processer processer;
    private final Uppgiftslista lista;
    private final Clock klocka;

    OmrakningController(Normalbeloppsregister register, Omrakningar omrakningar, Uppgifter uppgifter, Processer processer, Uppgiftslista lista, Clock klocka) {
        this.register = register;
        this.omrakningar = omrakningar;
        this.uppgifter = uppgifter;
        this.processer = processer;
        this.lista = lista;
        this.klocka = klocka;
    }

    /** A step that waits for a chef. */
    record Steg(Uppgift uppgift, Formularvy vy) {
    }

    /** A run with what it has come to so far. */
    record Korning(Omrakning omrakning, Map<Utfall, Integer> utfall) {

        public int procent() {
            return omrakning.antal() == 0 ? 100 : (int) (100L * omrakning.klara() / omrakning.antal());
        }
    }

    @GetMapping("/chef/omrakning")
    String visa(Model sida) {
        return fyll(sida, null, Map.of(), List.of());
    }

    @PostMapping("/chef/omrakning")
    String borja(RedirectAttributes vidare) {
        String nyckel = "omrakning-" + LocalDate.now(klocka).getYear();
        if (!lista.oppna(STEG).isEmpty()) {
            vidare.addFlashAttribute("fel", "En omräkning har redan börjat. Gör klart den först.");
        } else {
            processer.starta(MODELL, nyckel, Map.of());
        }
        return "redirect:/chef/omrakning";
    }

    @PostMapping("/chef/omrakning/{id}")
    String gor(@PathVariable String id, HttpServletRequest begaran, HttpServletResponse svar, Principal chef, Model sida, RedirectAttributes vidare) {
        Uppgift uppgift = uppgifter.hamta(id);
        Map<String, Object> ifyllt = Formularsvar.franPost(egna(begaran));
        try {
            slutfor(uppgift, ifyllt, chef.getName());
            vidare.addFlashAttribute("besked", "Klart: ”" + uppgift.namn() + "”.");
            return "redirect:/chef/omrakning";
        } catch (OgiltigIndataException e) {
            svar.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return fyll(sida, id, ifyllt, e.fel());
        }
    }

    /** Taken and completed at once; let go again if it could not be completed, since another chef may be the one who may. */
    private void slutfor(Uppgift uppgift, Map<String, Object> svar, String chef) {
        uppgifter.ta(uppgift.id(), chef);
        try {
            uppgifter.slutfor(uppgift.id(), svar, chef);
        } catch (RegelSaknasException e) {
            uppgifter.slapp(uppgift.id(), chef);
            throw new OgiltigIndataException(List.of(new Fel("gallerFran", "UB 7:5", e.getMessage())));
        } catch (OgiltigIndataException e) {
            uppgifter.slapp(uppgift.id(), chef);
            throw e;
        }
    }

    private String fyll(Model sida, String ifylldUppgift, Map<String, Object> ifyllt, List<Fel> fel) {
        sida.addAttribute("steg", oppna().stream().map(u -> steg(u, u.id().equals(ifylldUppgift) ? ifyllt : null, u.id().equals(ifylldUppgift) ? fel : List.of())).toList());
        sida.addAttribute("inlagda", register.alla());
        List<Korning> korningar = omrakningar.alla().stream().map(o -> new Korning(o, omrakningar.utfall(o.id()))).toList();
        sida.addAttribute("korningar", korningar);
        sida.addAttribute("pagar", korningar.stream().anyMatch(k -> k.omrakning().klar() == null));
        sida.addAttribute("kvar", lista.antalOppna("omprovaLoneutmatningen"));
        return "chef/omrakning";
    }

    private Steg steg(Uppgift uppgift, Map<String, Object> ifyllt, List<Fel> fel) {
        Map<String, Object> varden = new HashMap<>();
        try {
            varden.putAll(uppgifter.ifyllt(uppgift));
        } catch (RegelSaknasException e) {
            return new Steg(uppgift, Formularvy.av(Formular.las(uppgift.nyckel()), varden, List.of(new Fel("gallerFran", "UB 7:5", e.getMessage())), null));
        }
        if (ifyllt != null) {
            varden.putAll(ifyllt);
        }
        return new Steg(uppgift, Formularvy.av(Formular.las(uppgift.nyckel()), varden, fel, null));
    }

    private List<Uppgift> oppna() {
        return lista.oppna(STEG).stream().flatMap(id -> uppgifter.hitta(id).stream()).toList();
    }

    private static Map<String, String[]> egna(HttpServletRequest begaran) {
        Map<String, String[]> egna = new HashMap<>(begaran.getParameterMap());
        egna.keySet().removeIf(namn -> namn.startsWith("_"));
        return egna;
    }
}
