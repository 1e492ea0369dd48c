package se.verkstall.webb.handlaggare;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.loneutmatning.Berakning;
import se.verkstall.loneutmatning.Forbehallsbeloppsraknare;
import se.verkstall.loneutmatning.Hushallsuppgifter;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatningar;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.processmotor.Formular;
import se.verkstall.processmotor.Formularsvar;
import se.verkstall.webb.formular.Formularvy;

/**
 * What the förbehållsbelopp would be: every field recomputes the page at once, the address holds what was asked, and nothing is stored. From a case it begins
 * with the latest computation and shows the difference to the decision.
 */
@Controller
@Lagrum({"UB 7:4", "UB 7:5"})
class RaknaController {

    private static final String FORMULAR = "beraknaForbehallsbelopp";
    private static final String DAG = "berakningsdag";
    private static final String INKOMST = "nettoinkomst";
    private static final int RADER = 2;

    private final Forbehallsbeloppsraknare raknare;
    private final Loneutmatningar loneutmatningar;
    private final Clock klocka;

    RaknaController(Forbehallsbeloppsraknare raknare, Loneutmatningar loneutmatningar, Clock klocka) {
        this.raknare = raknare;
        this.loneutmatningar = loneutmatningar;
        this.klocka = klocka;
    }

    /** What another income would give, the rest unchanged; {@code vald} is the one that was asked. */
    record Inkomstrad(Belopp nettoinkomst, Belopp forbehallsbelopp, Belopp utmatningsbelopp, boolean vald) {
    }

    @GetMapping("/rakna")
    String rakna(@RequestParam(defaultValue = "") String mal, @RequestParam(name = "_rad", defaultValue = "") String nyRad, HttpServletRequest begaran,
                 Model sida) {
        Map<String, String[]> falt = new LinkedHashMap<>(Falten.egna(begaran.getParameterMap()));
        falt.remove("mal");
        Optional<Loneutmatning> loneutmatning = mal.isBlank() ? Optional.empty() : loneutmatningar.aktuell(mal);
        Map<String, Object> varden = falt.isEmpty() ? borjan(loneutmatning) : Formularsvar.franPost(falt);
        Reglage.flytta(begaran.getParameterMap(), varden, LocalDate.now(klocka));
        List<Fel> fel = List.of();
        try {
            if (varden.get(INKOMST) != null && !varden.get(INKOMST).toString().isBlank()) {
                fyllResultat(sida, Formularsvar.kontrollera(Formular.las(FORMULAR), varden));
            }
        } catch (OgiltigIndataException e) {
            fel = e.fel();
        }
        sida.addAttribute("vy", Formularvy.av(Formular.las(FORMULAR), varden, fel, nyRad));
        sida.addAttribute("reglage", Reglage.alla(varden));
        sida.addAttribute("mal", mal);
        sida.addAttribute("beslut", loneutmatning.map(Loneutmatning::beslut).orElse(null));
        return "handlaggare/rakna";
    }

    private Map<String, Object> borjan(Optional<Loneutmatning> loneutmatning) {
        Map<String, Object> varden = new LinkedHashMap<>();
        varden.put("inkomstperiod", Inkomstperiod.MANAD.name());
        loneutmatning.map(loneutmatningar::berakningar).flatMap(alla -> alla.stream().reduce((a, b) -> b)).map(Berakning::underlag).ifPresent(varden::putAll);
        varden.put(DAG, LocalDate.now(klocka).toString());
        return varden;
    }

    private void fyllResultat(Model sida, Map<String, Object> svar) {
        LocalDate dag = (LocalDate) svar.get(DAG);
        Hushallsuppgifter uppgifter = Hushallsuppgifter.avFalt(svar);
        Forbehallsbelopp.Resultat resultat = raknare.berakna(uppgifter, dag);
        sida.addAttribute("resultat", resultat);
        sida.addAttribute("dag", dag);
        sida.addAttribute("period", uppgifter.inkomstperiod());
        sida.addAttribute("inkomster", inkomster(svar, uppgifter, dag));
    }

    private List<Inkomstrad> inkomster(Map<String, Object> svar, Hushallsuppgifter uppgifter, LocalDate dag) {
        List<Inkomstrad> rader = new ArrayList<>();
        for (int i = -RADER; i <= RADER; i++) {
            BigDecimal inkomst = uppgifter.nettoinkomst().iKronor().add(BigDecimal.valueOf((long) i * steg(uppgifter.inkomstperiod())));
            if (inkomst.signum() >= 0) {
                Map<String, Object> annan = new LinkedHashMap<>(svar);
                annan.put(INKOMST, inkomst);
                Forbehallsbelopp.Resultat r = raknare.berakna(Hushallsuppgifter.avFalt(annan), dag);
                rader.add(new Inkomstrad(Belopp.kronor(inkomst), r.forbehallsbelopp(), r.utmatningsbelopp(), i == 0));
            }
        }
        return rader;
    }

    private static int steg(Inkomstperiod period) {
        return switch (period) {
            case MANAD -> 1000;
            case TVA_VECKOR -> 500;
            case VECKA -> 250;
            case DAG -> 50;
        };
    }
}
