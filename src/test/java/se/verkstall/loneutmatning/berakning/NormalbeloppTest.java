package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.verkstall.loneutmatning.berakning.Normalbeloppsklass.BARN_0_6;
import static se.verkstall.loneutmatning.berakning.Normalbeloppsklass.BARN_11_14;
import static se.verkstall.loneutmatning.berakning.Normalbeloppsklass.BARN_15;
import static se.verkstall.loneutmatning.berakning.Normalbeloppsklass.BARN_7_10;
import static se.verkstall.loneutmatning.berakning.Normalbeloppsklass.BARN_FROM_7;
import static se.verkstall.loneutmatning.berakning.Normalbeloppsklass.BARN_TOM_6;
import static se.verkstall.loneutmatning.berakning.Normalbeloppsklass.ENSAMSTAENDE;
import static se.verkstall.loneutmatning.berakning.Normalbeloppsklass.MAKAR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.berakning.Normalbelopp.Rad;

@Lagrum({"UB 7:5", "KFM A 2021:1 p 1", "KFM A 2021:1 p 2"})
class NormalbeloppTest {

    private static final Normalbelopp INBYGGDA = Normalbelopp.inbyggda();
    private static final LocalDate FYRA_KLASSER = LocalDate.of(2022, 6, 1);

    private static boolean finns(LocalDate dag, Normalbeloppsklass klass, Inkomstperiod period) {
        return INBYGGDA.rader().stream().anyMatch(rad -> rad.klass() == klass && rad.gallerDen(dag) && rad.belopp().containsKey(period));
    }

    private static List<Normalbeloppsklass> klasserna(LocalDate dag) {
        return dag.isBefore(FYRA_KLASSER) ? List.of(ENSAMSTAENDE, MAKAR, BARN_TOM_6, BARN_FROM_7)
                : List.of(ENSAMSTAENDE, MAKAR, BARN_0_6, BARN_7_10, BARN_11_14, BARN_15);
    }

    @Test
    void varje_dag_fran_2007_till_och_med_2026_har_alla_sina_klasser_och_perioder_och_inga_andra() {
        for (LocalDate dag = LocalDate.of(2007, 1, 1); dag.getYear() <= 2026; dag = dag.plusDays(1)) {
            for (Normalbeloppsklass klass : Normalbeloppsklass.values()) {
                for (Inkomstperiod period : Inkomstperiod.values()) {
                    assertThat(finns(dag, klass, period)).as(dag + " " + klass + " " + period).isEqualTo(klasserna(dag).contains(klass));
                }
            }
        }
    }

    @Test
    void de_ar_som_saknar_belopp_ar_kanda() {
        Set<Integer> luckor = new TreeSet<>();
        for (LocalDate dag = LocalDate.of(1995, 1, 1); dag.getYear() <= 2028; dag = dag.plusDays(1)) {
            LocalDate den = dag;
            if (klasserna(dag).stream().noneMatch(klass -> finns(den, klass, Inkomstperiod.MANAD))) {
                luckor.add(dag.getYear());
            } else {
                assertThat(klasserna(dag)).allMatch(klass -> finns(den, klass, Inkomstperiod.MANAD));
            }
        }
        assertThat(luckor).containsExactly(1995, 1996, 1997, 1998, 1999, 2000, 2002, 2004, 2005, 2027, 2028);
    }

    @Test
    void den_aldre_ordningens_utmatningsfria_belopp_ar_inget_normalbelopp() {
        assertThatThrownBy(() -> INBYGGDA.den(LocalDate.of(1996, 2, 1) /* torsdag */, ENSAMSTAENDE, Inkomstperiod.MANAD))
                .isInstanceOf(RegelSaknasException.class);
    }

    @Test
    void ett_ar_med_bara_manadsbelopp_utan_formel_har_inga_andra_perioder() {
        LocalDate dag = LocalDate.of(2001, 5, 2); // onsdag
        assertThat(INBYGGDA.den(dag, ENSAMSTAENDE, Inkomstperiod.MANAD).belopp()).isEqualTo(Belopp.kronor(3909));
        assertThatThrownBy(() -> INBYGGDA.den(dag, ENSAMSTAENDE, Inkomstperiod.VECKA)).isInstanceOf(RegelSaknasException.class)
                .hasMessageContaining("ensamstående i veckan").hasMessageContaining("2001-05-02").hasMessageContaining("Lägg in");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, ENSAMSTAENDE, MANAD,      6090, PUBLICERAD", // tisdag
        "2024-12-31, ENSAMSTAENDE, VECKA,      1421, BERAKNAD",
        "2025-01-01, ENSAMSTAENDE, MANAD,      6186, BERAKNAD",   // onsdag
        "2026-01-01, BARN_15,      MANAD,      5339, SEKUNDAR",   // torsdag
        "2026-01-01, BARN_15,      TVA_VECKOR, 2491, BERAKNAD",
        "2023-07-03, BARN_11_14,   VECKA,       998, PUBLICERAD", // måndag
        "2022-05-31, ENSAMSTAENDE, MANAD,      5157, PUBLICERAD", // tisdag
        "2022-06-01, ENSAMSTAENDE, MANAD,      5158, PUBLICERAD", // onsdag
        "2021-03-01, MAKAR,        MANAD,      8287, SEKUNDAR",   // måndag
        "2008-03-03, MAKAR,        MANAD,      7226, SEKUNDAR",   // måndag
        "2008-03-03, BARN_TOM_6,   MANAD,      2321, BERAKNAD",
        "2003-03-03, BARN_FROM_7,  TVA_VECKOR, 1168, PUBLICERAD", // måndag
    })
    void den_sakraste_kallan_anvands(LocalDate dag, Normalbeloppsklass klass, Inkomstperiod period, long kronor, Kalla kalla) {
        var varde = INBYGGDA.den(dag, klass, period);
        assertThat(varde.belopp()).isEqualTo(Belopp.kronor(kronor));
        assertThat(varde.kalla()).isEqualTo(kalla);
        assertThat(varde.referens()).isNotBlank();
    }

    @Test
    void det_som_publicerats_ar_detsamma_som_har_beraknats() {
        var beraknade = INBYGGDA.rader().stream().filter(rad -> rad.kalla() == Kalla.BERAKNAD).toList();
        assertThat(beraknade).isNotEmpty().allSatisfy(rad -> assertThat(INBYGGDA.rader())
                .filteredOn(annan -> annan.klass() == rad.klass() && annan.gallerDen(rad.franMed()))
                .allSatisfy(annan -> assertThat(rad.belopp()).containsAllEntriesOf(annan.belopp())));
    }

    @ParameterizedTest
    @CsvSource({"2022-06-01, 1.0281", "2023-01-01, 1.1397", "2024-01-01, 1.2140", "2025-01-01, 1.2331", "2026-01-01, 1.2445"})
    void beloppen_ar_balkens_grundbelopp_ganger_prisforhallandet(LocalDate dag, BigDecimal tal) {
        Map<Normalbeloppsklass, Integer> grundbelopp = Map.of(ENSAMSTAENDE, 60_200, MAKAR, 99_450, BARN_0_6, 32_170, BARN_7_10, 38_610,
                BARN_11_14, 45_050, BARN_15, 51_480);
        Map<Inkomstperiod, Integer> dagar = Map.of(Inkomstperiod.MANAD, 30, Inkomstperiod.TVA_VECKOR, 14, Inkomstperiod.VECKA, 7, Inkomstperiod.DAG, 1);
        grundbelopp.forEach((klass, arsbelopp) -> dagar.forEach((period, antal) -> {
            long vantat = tal.multiply(BigDecimal.valueOf((long) arsbelopp * antal)).divide(BigDecimal.valueOf(360), 0, RoundingMode.HALF_UP).longValueExact();
            assertThat(INBYGGDA.den(dag, klass, period).belopp()).as(klass + " " + period).isEqualTo(Belopp.kronor(vantat));
        }));
    }

    @Test
    void ett_nytt_ars_belopp_kan_laggas_till_utan_att_de_gamla_andras() {
        var nytt = new Rad(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), ENSAMSTAENDE, Map.of(Inkomstperiod.MANAD, Belopp.kronor(6300)),
                Kalla.PUBLICERAD, "ett fall i ett prov");
        var fler = INBYGGDA.med(List.of(nytt));
        assertThat(fler.den(LocalDate.of(2027, 1, 1) /* fredag */, ENSAMSTAENDE, Inkomstperiod.MANAD).belopp()).isEqualTo(Belopp.kronor(6300));
        assertThat(fler.den(LocalDate.of(2026, 12, 31) /* torsdag */, ENSAMSTAENDE, Inkomstperiod.MANAD).belopp()).isEqualTo(Belopp.kronor(6243));
        assertThatThrownBy(() -> fler.med(List.of(nytt))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("överlappar");
    }

    @Test
    void ett_normalbelopp_i_oren_eller_en_period_baklanges_vagras() {
        var dag = LocalDate.of(2027, 1, 1);
        assertThatThrownBy(() -> new Rad(dag, dag, MAKAR, Map.of(Inkomstperiod.MANAD, Belopp.parse("100.50")), Kalla.PUBLICERAD, "x"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("hela kronor");
        assertThatThrownBy(() -> new Rad(dag, dag.minusDays(1), MAKAR, Map.of(), Kalla.PUBLICERAD, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-09-14, 2021-12-31, BARN_TOM_6",  // fredag
        "2015-09-14, 2022-01-01, BARN_FROM_7", // lördag
        "2015-09-14, 2022-06-01, BARN_0_6",    // onsdag
        "2015-09-14, 2022-09-13, BARN_0_6",    // tisdag
        "2015-09-14, 2022-09-14, BARN_7_10",   // onsdag
        "2012-03-05, 2023-03-04, BARN_7_10",   // lördag
        "2012-03-05, 2023-03-05, BARN_11_14",  // söndag
        "2008-03-05, 2023-03-04, BARN_11_14",
        "2008-03-05, 2023-03-05, BARN_15",
        "2023-03-05, 2023-03-05, BARN_0_6",
        "2016-02-29, 2023-02-27, BARN_0_6",    // måndag
        "2016-02-29, 2023-02-28, BARN_7_10",   // tisdag, lag 1930:173 1 §
    })
    void barnets_klass_foljer_av_fodelsedagen_och_dagen(LocalDate fodd, LocalDate dag, Normalbeloppsklass klass) {
        assertThat(Normalbeloppsklass.forBarn(fodd, dag)).isEqualTo(klass);
    }
}
