package se.verkstall.webb.chef;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.verkstall.processmotor.Modellbibliotek;
import se.verkstall.processmotor.Modellelement;
import se.verkstall.processmotor.Processoversikt;
import se.verkstall.processmotor.Processoversikt.Stegmal;

/** One step of a model: the cases that stand there, the oldest first, and who has them. */
@Controller
class StegController {

    private static final int SIDA = 50;
    private static final int HELA = 100_000;

    private final Modellbibliotek modeller;
    private final Processoversikt oversikt;
    private final Fordelning fordelning;
    private final JdbcClient jdbc;

    StegController(Modellbibliotek modeller, Processoversikt oversikt, Fordelning fordelning, JdbcClient jdbc) {
        this.modeller = modeller;
        this.oversikt = oversikt;
        this.fordelning = fordelning;
        this.jdbc = jdbc;
    }

    @GetMapping("/chef/steg/{modell}/{element}")
    String steg(@PathVariable String modell, @PathVariable String element, @RequestParam(defaultValue = "") String efter, Model sida) {
        Modellelement steget = element(modell, element);
        List<Stegmal> rader = rader(modell, steget, efter, SIDA + 1);
        sida.addAttribute("element", steget);
        sida.addAttribute("slut", arSlut(steget));
        sida.addAttribute("modell", modeller.hitta(modell).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        sida.addAttribute("nasta", rader.size() > SIDA ? rader.get(SIDA - 1).nyckel() : null);
        sida.addAttribute("efter", efter);
        List<Stegmal> visade = rader.size() > SIDA ? rader.subList(0, SIDA) : rader;
        sida.addAttribute("rader", visade);
        sida.addAttribute("parter", parter(visade));
        sida.addAttribute("personer", fordelning.personer());
        return "chef/steg";
    }

    @GetMapping("/chef/steg/{modell}/{element}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String modell, @PathVariable String element) {
        List<Stegmal> rader = rader(modell, element(modell, element), "", HELA);
        Map<String, String> parter = parter(rader);
        Csv csv = new Csv("Mål", "Parter", "Står här sedan", "Vem");
        rader.forEach(r -> csv.rad(r.malnummer(), parter.get(r.malnummer()), r.sedan(), r.ansvarig()));
        return csv.som(modell + "-" + element + ".csv");
    }

    @PostMapping("/chef/steg/{modell}/{element}")
    String fordela(@PathVariable String modell, @PathVariable String element, @RequestParam(defaultValue = "") List<String> uppgift,
                   @RequestParam(defaultValue = "") String till, Principal chef, RedirectAttributes vidare) {
        element(modell, element);
        if (uppgift.isEmpty()) {
            vidare.addFlashAttribute("fel", "Kryssa för de uppgifter som ska flyttas.");
        } else {
            int antal = fordelning.flytta(uppgift, till, chef.getName());
            vidare.addFlashAttribute("besked", antal == 1 ? "1 uppgift är flyttad." : antal + " uppgifter är flyttade.");
        }
        return "redirect:/chef/steg/" + modell + "/" + element;
    }

    private List<Stegmal> rader(String modell, Modellelement element, String efter, int antal) {
        return arSlut(element) ? oversikt.slutadeVid(modell, element.id(), efter, antal) : oversikt.vid(modell, element.id(), efter, antal);
    }

    /** An end, or an event subprocess, which the case ends with and never only passes. */
    private static boolean arSlut(Modellelement element) {
        return element.typ().equals("endEvent") || element.typ().equals("subProcess");
    }

    private Modellelement element(String modell, String element) {
        return modeller.element(modell).stream().filter(e -> e.id().equals(element)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<String, String> parter(List<Stegmal> rader) {
        if (rader.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select m.malnummer, string_agg(p.namn, ' ./. ' order by p.roll desc, p.id) as parter
                from mal m join part p on p.mal_id = m.id and p.roll in ('SOKANDE', 'GALDENAR')
                where m.malnummer = any(:mal) group by m.malnummer
                """).param("mal", rader.stream().map(Stegmal::malnummer).distinct().toArray(String[]::new))
                .query((rs, i) -> Map.entry(rs.getString("malnummer"), rs.getString("parter"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
