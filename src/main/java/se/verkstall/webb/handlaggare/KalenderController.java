package se.verkstall.webb.handlaggare;

import java.security.Principal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.verkstall.frist.Fristkalender;
import se.verkstall.frist.Kalenderfloden;
import se.verkstall.frist.Kalenderpost;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.tid.Helgdagar;
import se.verkstall.webb.skal.Skal;

/** A month of days: my own, or my group's; a day in full; and the addresses at which a common calendar can subscribe to mine. */
@Controller
class KalenderController {

    private final Fristkalender kalender;
    private final Kalenderfloden floden;
    private final Clock klocka;

    KalenderController(Fristkalender kalender, Kalenderfloden floden, Clock klocka) {
        this.kalender = kalender;
        this.floden = floden;
        this.klocka = klocka;
    }

    /**
     * A square of the month.
     *
     * @param helg the name of a holiday, or {@code null}
     */
    record Ruta(LocalDate dag, boolean iManaden, boolean vardag, String helg, List<Kalenderpost> poster) {

        /** What a group has to do that day, each once with how many cases, most first. */
        public List<Map.Entry<String, Long>> samlat() {
            return poster.stream().collect(Collectors.groupingBy(Kalenderpost::text, Collectors.counting())).entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
        }
    }

    @GetMapping("/kalender")
    String manad(@RequestParam(defaultValue = "") String manad, @RequestParam(defaultValue = "") String dag, @RequestParam(defaultValue = "") String vy,
                 Authentication person, Model sida) {
        boolean grupp = vy.equals("grupp") || !dag.isEmpty() && vy.isEmpty() && !Skal.roller(person).contains("HANDLAGGARE");
        LocalDate vald = dag(dag);
        YearMonth visad = vald != null ? YearMonth.from(vald) : manad(manad);
        LocalDate forsta = visad.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sista = visad.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        SortedMap<LocalDate, List<Kalenderpost>> perDag = Fristkalender.perDag(enGang(poster(person, grupp, forsta, sista)));
        sida.addAttribute("manad", visad);
        sida.addAttribute("veckor", veckor(visad, forsta, sista, perDag));
        sida.addAttribute("dag", vald);
        sida.addAttribute("dagens", vald == null ? List.of() : perDag.getOrDefault(vald, List.of()));
        sida.addAttribute("vy", grupp ? "grupp" : "mina");
        sida.addAttribute("floden", floden.mina(person.getName()));
        return "handlaggare/kalender";
    }

    @PostMapping("/kalender/floden")
    String skapa(@RequestParam(defaultValue = "") String namn, Principal person, RedirectAttributes vidare) {
        try {
            Kalenderfloden.NyttFlode nytt = floden.skapa(person.getName(), namn);
            vidare.addFlashAttribute("nyAdress",
                    ServletUriComponentsBuilder.fromCurrentContextPath().path("/kalender/{nyckel}.ics").buildAndExpand(nytt.nyckel()).toUriString());
        } catch (OgiltigIndataException e) {
            vidare.addFlashAttribute("fel", e.fel().get(0).text());
        }
        return "redirect:/kalender#prenumerera";
    }

    @PostMapping("/kalender/floden/{id}/aterkalla")
    String aterkalla(@PathVariable long id, Principal person, RedirectAttributes vidare) {
        floden.aterkalla(id, person.getName());
        vidare.addFlashAttribute("besked", "Adressen gäller inte längre.");
        return "redirect:/kalender#prenumerera";
    }

    private List<Kalenderpost> poster(Authentication person, boolean grupp, LocalDate fran, LocalDate till) {
        if (!grupp) {
            return kalender.person(person.getName(), fran, till);
        }
        List<String> grupper = Skal.roller(person).contains("HANDLAGGARE") ? List.of("HANDLAGGARE") : List.of("HANDLAGGARE", "CHEF");
        return grupper.stream().flatMap(g -> kalender.grupp(g, fran, till).stream()).distinct().toList();
    }

    /** A task and the deadline of its case that falls on the same day are one thing to do: it is called as the task, and has the deadline's reason. */
    private static List<Kalenderpost> enGang(List<Kalenderpost> poster) {
        Map<String, Kalenderpost> uppgifter = poster.stream().filter(p -> p.riktning() == null)
                .collect(Collectors.toMap(KalenderController::plats, Function.identity(), (a, b) -> a));
        Set<String> frister = poster.stream().filter(p -> p.riktning() != null).map(KalenderController::plats).collect(Collectors.toSet());
        return poster.stream().filter(p -> p.riktning() != null || !frister.contains(plats(p)))
                .map(p -> p.riktning() == null ? p : kallad(p, uppgifter.get(plats(p)))).toList();
    }

    private static Kalenderpost kallad(Kalenderpost frist, Kalenderpost uppgift) {
        return uppgift == null ? frist : new Kalenderpost(frist.id(), frist.dag(), frist.malnummer(), uppgift.text(), frist.lagrum(), frist.riktning(),
                frist.status(), frist.motivering(), frist.skapad());
    }

    private static String plats(Kalenderpost post) {
        return post.malnummer() + post.dag();
    }

    private static List<List<Ruta>> veckor(YearMonth manad, LocalDate forsta, LocalDate sista, SortedMap<LocalDate, List<Kalenderpost>> perDag) {
        List<List<Ruta>> veckor = new ArrayList<>();
        for (LocalDate mandag = forsta; !mandag.isAfter(sista); mandag = mandag.plusWeeks(1)) {
            veckor.add(mandag.datesUntil(mandag.plusWeeks(1)).map(d -> new Ruta(d, YearMonth.from(d).equals(manad), Helgdagar.arVardag(d),
                    helg(d), perDag.getOrDefault(d, List.of()))).toList());
        }
        return veckor;
    }

    /** Why a day between Monday and Friday is no vardag, or {@code null}. */
    private static String helg(LocalDate dag) {
        return dag.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() ? Helgdagar.skal(dag).orElse(null) : null;
    }

    private YearMonth manad(String text) {
        try {
            YearMonth manad = YearMonth.parse(text);
            return iKalendern(manad.getYear()) ? manad : YearMonth.now(klocka);
        } catch (DateTimeException e) {
            return YearMonth.now(klocka);
        }
    }

    private static LocalDate dag(String text) {
        try {
            LocalDate dag = LocalDate.parse(text);
            return iKalendern(dag.getYear()) ? dag : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The squares of a month may lie in the year before or after it. */
    private static boolean iKalendern(int ar) {
        return ar > Helgdagar.FORSTA_AR && ar < Helgdagar.SISTA_AR;
    }
}
