package se.verkstall.webb.handlaggare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.fordelning.Kostnadsrad;
import se.verkstall.fordelning.berakning.Utlysning;
import se.verkstall.lag.Belopp;

/** A sharing: when it must be announced, who wants the money, and the fördelningslängd with what has been paid. */
@Controller
class FordelningController {

    private final Fordelningar fordelningar;
    private final Clock klocka;

    FordelningController(Fordelningar fordelningar, Clock klocka) {
        this.fordelningar = fordelningar;
        this.klocka = klocka;
    }

    @GetMapping("/fordelning/{id:\\d{1,18}}")
    String fordelning(@PathVariable long id, Model sida) {
        Fordelning f = hamta(id);
        List<Ansprak> ansprak = fordelningar.ansprak(id);
        List<Kostnadsrad> kostnader = fordelningar.kostnader(id);
        sida.addAttribute("f", f);
        sida.addAttribute("ansprak", ansprak);
        sida.addAttribute("kostnader", kostnader.stream().filter(k -> k.ansprak() == null).toList());
        sida.addAttribute("delat", f.overskott() != null);
        sida.addAttribute("dagar", dagar(f));
        sida.addAttribute("idag", LocalDate.now(klocka));
        sida.addAttribute("utdelat", Belopp.summa(ansprak.stream().filter(a -> a.tilldelning() != null).map(a -> a.tilldelning().belopp()).toList())
                .plus(Belopp.summa(kostnader.stream().filter(k -> k.tilldelat() != null).map(Kostnadsrad::tilldelat).toList())));
        return "handlaggare/fordelning";
    }

    private Fordelning hamta(long id) {
        try {
            return fordelningar.hamta(id);
        } catch (EmptyResultDataAccessException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Fördelningen finns inte", e);
        }
    }

    /** The days of the sharing in order, each with what it is. */
    private static Map<String, LocalDate> dagar(Fordelning f) {
        Map<String, LocalDate> dagar = new LinkedHashMap<>();
        dagar.put("influten", f.influten());
        if (f.sammantrade() != null) {
            dagar.put("kungorelse", Utlysning.kungorelse(f.sammantrade()).dag());
            dagar.put("kallelser", Utlysning.kallelser(f.sammantrade()).dag());
            dagar.put("sammantrade", f.sammantrade());
        }
        dagar.put("anmalan", f.anmalanSenast());
        dagar.put("beslutad", f.beslutad());
        dagar.put("lagaKraft", f.lagaKraft());
        dagar.put("avslutad", f.avslutad());
        dagar.values().removeIf(d -> d == null);
        return dagar;
    }
}
