package se.verkstall.tid;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.tid.Helgdag.Slag;

/** Every day from 1980 to 2100 against a library (from 2005) and against a second reckoning of the statute's own words. */
@Lagrum({"Lag 1989:253 1 §", "Lag 1989:253 2 §", "Lag 1930:173 2 §"})
class HelgdagarTest {

    private static final HolidayManager BIBLIOTEKET = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    static IntStream aren() {
        return IntStream.rangeClosed(Helgdagar.FORSTA_AR, Helgdagar.SISTA_AR);
    }

    static IntStream arenFran2005() {
        return IntStream.rangeClosed(2005, Helgdagar.SISTA_AR);
    }

    @ParameterizedTest
    @MethodSource("arenFran2005")
    void fran_2005_ar_de_namngivna_dagarna_desamma_som_bibliotekets(int ar) {
        Set<LocalDate> bibliotekets = BIBLIOTEKET.getHolidays(Year.of(ar)).stream().map(Holiday::getDate).collect(toCollection(TreeSet::new));

        assertThat(datum(Helgdagar.under(ar))).isEqualTo(bibliotekets);
    }

    @ParameterizedTest
    @MethodSource("aren")
    void varje_dag_ar_vardag_precis_nar_lagens_ord_sager_det(int ar) {
        LocalDate pask = paskEnligtMeeus(ar);
        for (LocalDate dag = LocalDate.of(ar, 1, 1); dag.getYear() == ar; dag = dag.plusDays(1)) {
            assertThat(Helgdagar.arVardag(dag)).as("%s %s", Dagnamn.veckodag(dag), dag).isEqualTo(!ejVardagEnligtLagen(dag, pask));
            assertThat(Helgdagar.skal(dag).isPresent()).as("%s", dag).isNotEqualTo(Helgdagar.arVardag(dag));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1980, 04-06", "1981, 04-19", "1982, 04-11", "1983, 04-03", "1984, 04-22", "1985, 04-07", "1986, 03-30", "1987, 04-19", "1988, 04-03",
        "1989, 03-26", "1990, 04-15", "1991, 03-31", "1992, 04-19", "1993, 04-11", "1994, 04-03", "1995, 04-16", "1996, 04-07", "1997, 03-30",
        "1998, 04-12", "1999, 04-04", "2000, 04-23", "2001, 04-15", "2002, 03-31", "2003, 04-20", "2004, 04-11", "2008, 03-23", "2011, 04-24",
        "2019, 04-21", "2024, 03-31", "2038, 04-25", "2049, 04-18", "2076, 04-19", "2100, 03-28"
    })
    void paskdagen_ar_almanackans(int ar, String manadDag) {
        assertThat(Helgdagar.paskdagen(ar)).isEqualTo(LocalDate.parse(ar + "-" + manadDag)).matches(dag -> dag.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void aret_2027_har_tretton_helgdagar_och_tre_aftnar_i_datumordning() {
        assertThat(Helgdagar.under(2027)).containsExactly(
                helgdag("2027-01-01", "nyårsdagen"),               // fredag
                helgdag("2027-01-06", "trettondedag jul"),         // onsdag
                helgdag("2027-03-26", "långfredagen"),
                helgdag("2027-03-28", "påskdagen"),                // söndag
                helgdag("2027-03-29", "annandag påsk"),            // måndag
                helgdag("2027-05-01", "första maj"),               // lördag
                helgdag("2027-05-06", "Kristi himmelsfärdsdag"),   // torsdag
                helgdag("2027-05-16", "pingstdagen"),              // söndag
                helgdag("2027-06-06", "nationaldagen"),            // söndag
                afton("2027-06-25", "midsommarafton"),             // fredag
                helgdag("2027-06-26", "midsommardagen"),           // lördag
                helgdag("2027-11-06", "alla helgons dag"),         // lördag
                afton("2027-12-24", "julafton"),                   // fredag
                helgdag("2027-12-25", "juldagen"),                 // lördag
                helgdag("2027-12-26", "annandag jul"),             // söndag
                afton("2027-12-31", "nyårsafton"));                // fredag
    }

    @Test
    void annandag_pingst_bytte_plats_med_nationaldagen_vid_arsskiftet_2005() {
        assertThat(namn(2004)).contains("annandag pingst").doesNotContain("nationaldagen");
        assertThat(namn(2005)).contains("nationaldagen").doesNotContain("annandag pingst");
        assertThat(Helgdagar.arVardag(LocalDate.of(2004, 5, 31))).isFalse(); // annandag pingst, måndag
        assertThat(Helgdagar.arVardag(LocalDate.of(2005, 5, 16))).isTrue();  // måndagen efter pingst
        assertThat(Helgdagar.arVardag(LocalDate.of(2002, 6, 6))).isTrue();   // torsdag
        assertThat(Helgdagar.arVardag(LocalDate.of(2005, 6, 6))).isFalse();  // måndag
    }

    @Test
    void tva_helgdagar_pa_samma_dag_ar_tva_rader() {
        LocalDate dag = LocalDate.of(2008, 5, 1); // torsdag
        assertThat(Helgdagar.under(2008)).filteredOn(h -> h.datum().equals(dag)).extracting(Helgdag::namn)
                .containsExactly("första maj", "Kristi himmelsfärdsdag");
        assertThat(Helgdagar.skal(dag)).contains("första maj och Kristi himmelsfärdsdag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05 trettondagsafton", "2025-04-30 valborg", "2022-04-14 skärtorsdagen", "2022-05-27 klämdag", "2026-12-23 dagen före julafton"})
    void andra_aftnar_ar_vardagar(String dag) {
        assertThat(Helgdagar.arVardag(LocalDate.parse(dag.substring(0, 10)))).isTrue();
    }

    @Test
    void narmaste_vardag_ar_dagen_sjalv_nar_den_ar_vardag() {
        LocalDate torsdag = LocalDate.of(2022, 6, 23);
        LocalDate midsommarafton = LocalDate.of(2022, 6, 24);
        LocalDate mandag = LocalDate.of(2022, 6, 27);
        assertThat(Helgdagar.denEllerNastaVardag(torsdag)).isEqualTo(torsdag);
        assertThat(Helgdagar.denEllerNastaVardag(midsommarafton)).isEqualTo(mandag);
        assertThat(Helgdagar.denEllerForegaendeVardag(mandag)).isEqualTo(mandag);
        assertThat(Helgdagar.denEllerForegaendeVardag(mandag.minusDays(1))).isEqualTo(torsdag);
    }

    @ParameterizedTest
    @ValueSource(ints = {1979, 2101})
    void ett_ar_utanfor_kalendern_ar_ett_fel_och_ingen_gissning(int ar) {
        assertThatThrownBy(() -> Helgdagar.under(ar)).isInstanceOf(RegelSaknasException.class).hasMessageContaining("allmänna helgdagar");
    }

    @Test
    void en_tid_som_borjar_pa_kalenderns_sista_dag_kan_raknas_men_inte_en_som_slutar_langt_utanfor() {
        assertThat(Helgdagar.arVardag(LocalDate.of(2101, 1, 14))).isTrue(); // fredag
        assertThatThrownBy(() -> Helgdagar.arVardag(LocalDate.of(2200, 1, 1))).isInstanceOf(RegelSaknasException.class);
    }

    /** The statute's list read anew, day by day, with another algorithm for Easter. */
    private static boolean ejVardagEnligtLagen(LocalDate dag, LocalDate pask) {
        MonthDay iAret = MonthDay.from(dag);
        long efterPask = ChronoUnit.DAYS.between(pask, dag);
        boolean lordag = dag.getDayOfWeek() == DayOfWeek.SATURDAY;
        boolean nya = dag.getYear() >= 2005;
        return lordag || dag.getDayOfWeek() == DayOfWeek.SUNDAY
                || Stream.of("--01-01", "--01-06", "--05-01", "--12-24", "--12-25", "--12-26", "--12-31").map(MonthDay::parse).anyMatch(iAret::equals)
                || efterPask == -2 || efterPask == 1 || efterPask == 39
                || (nya ? iAret.equals(MonthDay.of(Month.JUNE, 6)) : efterPask == 50)
                || dag.getDayOfWeek() == DayOfWeek.FRIDAY && dag.getMonth() == Month.JUNE && dag.getDayOfMonth() >= 19 && dag.getDayOfMonth() <= 25;
    }

    private static LocalDate paskEnligtMeeus(int ar) {
        int a = ar % 19;
        int b = ar / 100;
        int c = ar % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int summa = h + l - 7 * m + 114;
        return LocalDate.of(ar, summa / 31, summa % 31 + 1);
    }

    private static Set<LocalDate> datum(List<Helgdag> dagar) {
        return dagar.stream().map(Helgdag::datum).collect(toCollection(TreeSet::new));
    }

    private static List<String> namn(int ar) {
        return Helgdagar.under(ar).stream().map(Helgdag::namn).toList();
    }

    private static Helgdag helgdag(String datum, String namn) {
        return new Helgdag(LocalDate.parse(datum), namn, Slag.HELGDAG);
    }

    private static Helgdag afton(String datum, String namn) {
        return new Helgdag(LocalDate.parse(datum), namn, Slag.AFTON);
    }
}
