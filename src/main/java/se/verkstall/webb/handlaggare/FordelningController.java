package se.verkstall.webb.handlaggare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
        sida.addAttribute("rader", rader(kostnader, ansprak));
        sida.addAttribute("delat", f.overskott() != null);
        sida.addAttribute("tidslinje", Tidslinje.av(dagar(f), LocalDate.now(klocka)));
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

    /** A row of the fördelningslängd: a cost common to all, or a claim; the other is {@code null}. */
    record Rad(Kostnadsrad kostnad, Ansprak ansprak) {

        /** Its place in the order of payment, or {@code null} before it is shared. */
        public Integer plats() {
            return kostnad != null ? kostnad.plats() : ansprak.tilldelning() == null ? null : Integer.valueOf(ansprak.tilldelning().plats());
        }
    }

    /** The rows in the order of payment; before that is decided, the costs first. */
    private static List<Rad> rader(List<Kostnadsrad> kostnader, List<Ansprak> ansprak) {
        Stream<Rad> alla = Stream.concat(kostnader.stream().filter(k -> k.ansprak() == null).map(k -> new Rad(k, null)), ansprak.stream().map(a -> new Rad(null, a)));
        return alla.sorted(Comparator.comparing(Rad::plats, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    /** The days of the sharing, each with what it is. */
    private static List<Tidslinje.Dag> dagar(Fordelning f) {
        List<Tidslinje.Dag> dagar = new ArrayList<>();
        dagar.add(new Tidslinje.Dag(f.influten(), "Medlen flöt in", "UB 13:1", false));
        if (f.sammantrade() != null) {
            dagar.add(new Tidslinje.Dag(Utlysning.kungorelse(f.sammantrade()).dag(), "Sista dag att kungöra sammanträdet", "UF 13:6", true));
            dagar.add(new Tidslinje.Dag(Utlysning.kallelser(f.sammantrade()).dag(), "Sista dag att sända kallelserna", "UF 13:7", true));
            dagar.add(new Tidslinje.Dag(f.sammantrade(), f.klockslag() == null ? "Fördelningssammanträde" : "Fördelningssammanträde klockan " + f.klockslag(), "UB 13:4", false));
        }
        dagar.add(new Tidslinje.Dag(f.anmalanSenast(), "Sista dag att anmäla fordringar", "UF 13:10", true));
        dagar.add(new Tidslinje.Dag(f.beslutad(), "Fördelningen beslutad", "UB 13:6 st 3", false));
        dagar.add(new Tidslinje.Dag(f.lagaKraft(), "Sista dag att överklaga fördelningen", "UB 18:7 st 3", true));
        dagar.add(new Tidslinje.Dag(f.avslutad(), "Allt utbetalt", null, false));
        return dagar;
    }
}
