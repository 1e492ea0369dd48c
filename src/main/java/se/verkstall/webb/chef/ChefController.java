package se.verkstall.webb.chef;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.forsakringskassan.Leveranser;
import se.verkstall.frist.Fristhandelser;
import se.verkstall.processmotor.Modell;
import se.verkstall.processmotor.Modellbibliotek;
import se.verkstall.processmotor.Processoversikt;

/** The cockpit: the process as it stands now. */
@Controller
class ChefController {

    private static final String HUVUDMODELL = "mal";
    private static final int INCIDENTER = 50;

    private final Laget laget;
    private final Modellbibliotek modeller;
    private final Processoversikt oversikt;
    private final Fristhandelser fristhandelser;
    private final Leveranser leveranser;

    ChefController(Laget laget, Modellbibliotek modeller, Processoversikt oversikt, Fristhandelser fristhandelser, Leveranser leveranser) {
        this.laget = laget;
        this.modeller = modeller;
        this.oversikt = oversikt;
        this.fristhandelser = fristhandelser;
        this.leveranser = leveranser;
    }

    @GetMapping("/chef")
    String laget(@RequestParam(defaultValue = HUVUDMODELL) String modell, Model sida) {
        List<Modell> alla = modeller.alla();
        Modell vald = alla.stream().filter(m -> m.id().equals(modell)).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Stegvy> steg = laget.steg(modell);
        sida.addAttribute("modeller", alla);
        sida.addAttribute("modell", vald);
        sida.addAttribute("steg", steg);
        sida.addAttribute("diagrammet", laget.forDiagrammet(steg));
        sida.addAttribute("star", Laget.efterAntal(steg));
        sida.addAttribute("slutade", steg.stream().filter(Stegvy::arSlut).toList());
        sida.addAttribute("forsuttna", fristhandelser.perLagrum());
        sida.addAttribute("perAnsvarig", fristhandelser.perAnsvarig());
        sida.addAttribute("antal", fristhandelser.antal(Fristhandelser.Urval.ALLA));
        sida.addAttribute("nyckeltal", laget.nyckeltal());
        sida.addAttribute("pagaende", alla.stream().filter(m -> m.id().equals(HUVUDMODELL)).mapToLong(Modell::pagaende).sum());
        sida.addAttribute("forfaller", laget.forfaller());
        sida.addAttribute("veckor", laget.inOchUt());
        sida.addAttribute("leveranserAttFoljaUpp", leveranser.attFoljaUpp());
        sida.addAttribute("incidenter", oversikt.incidenter(INCIDENTER));
        return "chef/laget";
    }

    @GetMapping("/chef/laget.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = HUVUDMODELL) String modell) {
        Csv csv = new Csv("Steg", "Antal", "Mediandagar", "Äldst sedan");
        laget.steg(modell).forEach(s -> csv.rad(s.namn(), s.antal(), s.arSlut() ? "" : s.medianDagar(), s.arSlut() ? "" : s.aldst()));
        return csv.som("laget-" + modell.replaceAll("[^A-Za-z0-9_]", "") + ".csv");
    }

    @PostMapping("/chef/incidenter/{jobb}/kor-igen")
    String korIgen(@PathVariable String jobb, RedirectAttributes vidare) {
        oversikt.korIgen(jobb);
        vidare.addFlashAttribute("besked", "Verkställ försöker en gång till.");
        return "redirect:/chef";
    }
}
