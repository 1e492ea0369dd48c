package se.verkstall.webb.chef;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.processmotor.Modellbibliotek;
import se.verkstall.processmotor.Modellelement;
import se.verkstall.processmotor.Processoversikt;
import se.verkstall.processmotor.Processoversikt.Stegantal;

/** The figures of the cockpit. */
@Component
class Laget {

    private static final int VECKOR = 4;
    private static final int VECKOR_BAKAT = 8;

    private final Modellbibliotek modeller;
    private final Processoversikt oversikt;
    private final JdbcClient jdbc;
    private final Clock klocka;
    private final ObjectMapper json;

    Laget(Modellbibliotek modeller, Processoversikt oversikt, JdbcClient jdbc, Clock klocka, ObjectMapper json) {
        this.modeller = modeller;
        this.oversikt = oversikt;
        this.jdbc = jdbc;
        this.klocka = klocka;
        this.json = json;
    }

    /** How many deadlines end on a day, and how many of those are the authority's own. */
    record Forfaller(LocalDate dag, int antal, int egna) {
    }

    /** Cases in and out in a week that begins on a Monday. */
    record Vecka(LocalDate mandag, int inkomna, int avslutade) {
    }

    /** What ends today and this week, and how many tasks have a day that has passed; {@code igar} is the day such a list goes to. */
    record Nyckeltal(LocalDate idag, LocalDate igar, int gorUtIdag, int gorUtVeckan, int passerade) {
    }

    /** The figures at the top. */
    @Transactional(readOnly = true)
    Nyckeltal nyckeltal() {
        LocalDate idag = LocalDate.now(klocka);
        LocalDate mandag = mandag(idag);
        return jdbc.sql("""
                select cast(:idag as date) as idag, cast(:igar as date) as igar,
                       (count(*) filter (where dag = :idag))::int as gor_ut_idag, count(*)::int as gor_ut_veckan,
                       (select count(*)::int from uppgift where slut is null and forfallodag < :idag) as passerade
                from frist where slut is null and dag between :mandag and :sondag and riktning not in ('KORTAST_VANTAN', 'PRESUMTION')
                """).param("idag", idag).param("igar", idag.minusDays(1)).param("mandag", mandag).param("sondag", mandag.plusDays(6))
                .query(Nyckeltal.class).single();
    }

    /** The model's steps at which something stands or has ended, as they are read in the drawing. */
    List<Stegvy> steg(String modell) {
        OffsetDateTime nu = OffsetDateTime.now(klocka);
        Map<String, Stegantal> star = oversikt.perSteg(modell).stream().collect(Collectors.toMap(Stegantal::element, Function.identity()));
        Map<String, Long> slutade = oversikt.slutade(modell);
        return modeller.element(modell).stream().filter(e -> e.namn() != null).map(e -> stegvy(e, star, slutade, nu)).filter(Objects::nonNull).toList();
    }

    private static Stegvy stegvy(Modellelement e, Map<String, Stegantal> star, Map<String, Long> slutade, OffsetDateTime nu) {
        return star.containsKey(e.id()) ? Stegvy.star(e, star.get(e.id()), nu)
                : slutade.containsKey(e.id()) ? Stegvy.slut(e, slutade.get(e.id())) : null;
    }

    /** What the drawing shows over each element, as JSON. */
    String forDiagrammet(List<Stegvy> steg) {
        Map<String, Object> lage = new LinkedHashMap<>();
        steg.forEach(s -> lage.put(s.element(), Map.of("antal", s.antal(), "varme", s.varme())));
        try {
            return json.writeValueAsString(lage);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The deadlines that end each day from this week's Monday for four weeks, a week a row. */
    @Transactional(readOnly = true)
    List<List<Forfaller>> forfaller() {
        LocalDate forsta = mandag(LocalDate.now(klocka));
        Map<LocalDate, Forfaller> perDag = jdbc.sql("""
                select dag, count(*)::int as antal, (count(*) filter (where egen))::int as egna from frist
                where slut is null and dag between :fran and :till and riktning not in ('KORTAST_VANTAN', 'PRESUMTION')
                group by dag
                """).param("fran", forsta).param("till", forsta.plusWeeks(VECKOR).minusDays(1)).query(Forfaller.class).list().stream()
                .collect(Collectors.toMap(Forfaller::dag, Function.identity()));
        List<List<Forfaller>> veckor = new ArrayList<>();
        for (int vecka = 0; vecka < VECKOR; vecka++) {
            LocalDate mandag = forsta.plusWeeks(vecka);
            veckor.add(mandag.datesUntil(mandag.plusWeeks(1)).map(d -> perDag.getOrDefault(d, new Forfaller(d, 0, 0))).toList());
        }
        return veckor;
    }

    /** Cases in and out for each of the last eight weeks, this week last. */
    @Transactional(readOnly = true)
    List<Vecka> inOchUt() {
        LocalDate denna = mandag(LocalDate.now(klocka));
        Map<LocalDate, Integer> in = perVecka("inkomdag", denna.minusWeeks(VECKOR_BAKAT - 1));
        Map<LocalDate, Integer> ut = perVecka("avslutad", denna.minusWeeks(VECKOR_BAKAT - 1));
        return denna.minusWeeks(VECKOR_BAKAT - 1).datesUntil(denna.plusDays(1), java.time.Period.ofWeeks(1))
                .map(m -> new Vecka(m, in.getOrDefault(m, 0), ut.getOrDefault(m, 0))).toList();
    }

    /** What stands longest first, for the list beside the drawing. */
    static List<Stegvy> efterAntal(List<Stegvy> steg) {
        return steg.stream().filter(s -> !s.arSlut()).sorted(Comparator.comparingLong(Stegvy::antal).reversed()).toList();
    }

    private Map<LocalDate, Integer> perVecka(String kolumn, LocalDate fran) {
        Map<LocalDate, Integer> antal = new HashMap<>();
        jdbc.sql("select date_trunc('week', " + kolumn + ")::date as vecka, count(*)::int as antal from mal where " + kolumn + " >= :fran group by 1")
                .param("fran", fran).query(rs -> {
                    antal.put(rs.getObject("vecka", LocalDate.class), rs.getInt("antal"));
                });
        return antal;
    }

    private static LocalDate mandag(LocalDate dag) {
        return dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
