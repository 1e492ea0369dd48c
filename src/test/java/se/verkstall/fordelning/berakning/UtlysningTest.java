package se.verkstall.fordelning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.fordelning.berakning.Fordelningsprotokoll.Forsaljning;
import se.verkstall.fordelning.berakning.Fordelningsprotokoll.Punkt;
import se.verkstall.fordelning.berakning.Utlysning.Kallelse;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;

class UtlysningTest {

    private static final LocalDate TORSDAG = LocalDate.of(2023, 5, 25);
    private static final LocalDate SISTA = LocalDate.of(2023, 5, 11);
    private static final LocalDate DAGEN_EFTER = LocalDate.of(2023, 5, 12);

    @Test
    @Lagrum({"UF 13:6 st 2", "UF 13:7 st 2"})
    void sista_dagen_ar_i_tid_och_dagen_efter_for_sent() {
        assertThat(Utlysning.kungorelse(TORSDAG).dag()).isEqualTo(SISTA);
        assertThat(Utlysning.provaKungorelse(TORSDAG, Kungorelsesatt.LAGENS_MEDIER, SISTA)).isEmpty();
        assertThat(Utlysning.provaKungorelse(TORSDAG, Kungorelsesatt.ANNAT_SATT, DAGEN_EFTER)).singleElement().satisfies(b -> assertThat(b.lagrum()).isEqualTo("UF 13:6 st 2"));
        assertThat(Utlysning.provaKallelser(TORSDAG, List.of(kallelse(SISTA)))).isEmpty();
        assertThat(Utlysning.provaKallelser(TORSDAG, List.of(kallelse(DAGEN_EFTER)))).singleElement().satisfies(b -> assertThat(b.lagrum()).isEqualTo("UF 13:7 st 2"));
        assertThat(Utlysning.provaKallelser(TORSDAG, List.of(kallelse(null)))).hasSize(1);
    }

    @Test
    @Lagrum({"UF 13:7 st 2", "UB 13:4 st 2"})
    void den_som_var_narvarande_eller_blev_kand_efter_sista_dagen_hindrar_inte_sammantradet() {
        assertThat(Utlysning.provaKallelser(TORSDAG, List.of(new Kallelse("A", SISTA.minusDays(9), true, null)))).isEmpty();
        assertThat(Utlysning.provaKallelser(TORSDAG, List.of(new Kallelse("A", DAGEN_EFTER, false, DAGEN_EFTER)))).isEmpty();
        assertThat(Utlysning.provaKallelser(TORSDAG, List.of(new Kallelse("A", SISTA, false, DAGEN_EFTER)))).hasSize(1);
        assertThat(Utlysning.provaKungorelse(TORSDAG, Kungorelsesatt.BEHOVS_INTE, null)).isEmpty();
        assertThat(Utlysning.provaKungorelse(TORSDAG, Kungorelsesatt.MED_AUKTIONEN, null)).isEmpty();
        assertThat(Utlysning.provaKungorelse(TORSDAG, Kungorelsesatt.LAGENS_MEDIER, null)).hasSize(1);
    }

    @Test
    @Lagrum("UF 13:6 st 2")
    void en_helgdag_tva_veckor_fore_flyttar_sista_dagen_bakat() {
        // two weeks before Thursday 15 June 2023 is Thursday 1 June; before Tuesday 20 June it is Tuesday 6 June, the national day, so Monday 5 June
        assertThat(Utlysning.kungorelse(LocalDate.of(2023, 6, 15)).dag()).isEqualTo(LocalDate.of(2023, 6, 1));
        assertThat(Utlysning.kallelser(LocalDate.of(2023, 6, 20)).dag()).isEqualTo(LocalDate.of(2023, 6, 5));
    }

    @Test
    @Lagrum("UF 13:6 st 2")
    void medierna_ar_dagens() {
        assertThat(Kungorelsemedier.lagens(LocalDate.of(2014, 9, 30))).containsExactly("Ortstidning"); // Tuesday
        assertThat(Kungorelsemedier.lagens(LocalDate.of(2014, 10, 1))).containsExactly("Post- och Inrikes Tidningar", "Kronofogdemyndighetens webbplats"); // Wednesday
    }

    @TestFactory
    @Lagrum({"UF 3:11", "UF 13:9", "UF 13:14", "UF 13:19"})
    Stream<DynamicTest> utan_en_punkt_kan_protokollet_inte_avslutas() {
        return Stream.of(Egendom.LOS_EGENDOM, Egendom.SKEPP, Egendom.LUFTFARTYG, Egendom.FAST_EGENDOM)
                .flatMap(e -> Stream.of(Forsaljning.values()).flatMap(f -> Fordelningsprotokoll.punkter(e, f).stream()
                        .map(p -> DynamicTest.dynamicTest(e + " " + f + ": " + p.lagrum() + " " + p.text(), () -> utan(e, f, p)))));
    }

    private static void utan(Egendom egendom, Forsaljning forsaljning, Punkt punkt) {
        Map<String, String> svar = new HashMap<>();
        Fordelningsprotokoll.punkter(egendom, forsaljning).forEach(p -> svar.put(p.falt(), "text"));
        Fordelningsprotokoll.granska(egendom, forsaljning, svar, 1);
        svar.put(punkt.falt(), " ");

        assertThatThrownBy(() -> Fordelningsprotokoll.granska(egendom, forsaljning, svar, 1)).isInstanceOfSatisfying(OgiltigIndataException.class,
                fel -> assertThat(fel.fel()).extracting(Fel::falt, Fel::lagrum).containsExactly(org.assertj.core.groups.Tuple.tuple(punkt.falt(), punkt.lagrum())));
    }

    @Test
    @Lagrum("UF 13:9 p 5")
    void ett_protokoll_utan_forteckning_over_fordringar_avslutas_inte() {
        Map<String, String> svar = new HashMap<>();
        Fordelningsprotokoll.punkter(Egendom.LOS_EGENDOM, Forsaljning.AUKTION).forEach(p -> svar.put(p.falt(), "text"));
        assertThatThrownBy(() -> Fordelningsprotokoll.granska(Egendom.LOS_EGENDOM, Forsaljning.AUKTION, svar, 0)).hasMessageContaining("förteckning");
    }

    @ParameterizedTest(name = "{0} såld={1} auktion={2} sammanträde={3} utfallet={4} → {5}")
    @CsvSource({
        "LOS_EGENDOM,true,true,true,true,UF 13:12", "LOS_EGENDOM,true,true,true,false,", "SKEPP,true,true,true,false,UF 13:15 st 1", "SKEPP,false,false,true,true,UF 13:15 st 2",
        "SKEPP,false,false,true,false,", "LUFTFARTYG,true,true,true,false,UF 13:16", "FAST_EGENDOM,true,true,true,false,UF 13:20 st 1", "FAST_EGENDOM,true,false,false,false,UF 13:20 st 1",
        "FAST_EGENDOM,false,false,true,true,UF 13:20 st 2", "FAST_EGENDOM,false,false,true,false,"})
    @Lagrum({"UF 13:12", "UF 13:15", "UF 13:16", "UF 13:20"})
    void registren_far_avskrift(Egendom egendom, boolean sald, boolean auktion, boolean sammantrade, boolean utfallet, String lagrum) {
        List<Avskriftskrets.Register> krets = Avskriftskrets.av(egendom, sald, auktion, sammantrade, utfallet, TORSDAG);
        if (lagrum == null) {
            assertThat(krets).isEmpty();
        } else {
            assertThat(krets).isNotEmpty().allSatisfy(r -> assertThat(r.lagrum()).isEqualTo(lagrum));
        }
    }

    private static Kallelse kallelse(LocalDate sand) {
        return new Kallelse("A", SISTA.minusDays(20), false, sand);
    }

    @Test
    @Lagrum({"UB 13:4 st 2", "UF 13:6", "UF 13:7"})
    void sammantradet_som_kungjordes_med_auktionen_har_samma_dag_klockslag_och_plats_annars_kravs_en_ny_kungorelse() {
        Utlysning.Mote kungjort = new Utlysning.Mote(TORSDAG, "10:00", "Sal 1, Provstad");
        assertThat(Utlysning.medAuktionen(kungjort, new Utlysning.Mote(TORSDAG, "10:00", " Sal 1, Provstad "))).isEmpty();
        assertThat(Utlysning.medAuktionen(kungjort, new Utlysning.Mote(TORSDAG.plusDays(1), "10:01", "Sal 2, Provstad"))).extracting(f -> f.falt()).containsExactly("dag", "klockslag", "plats");
        assertThat(Utlysning.medAuktionen(kungjort, new Utlysning.Mote(TORSDAG, "09:59", "Sal 1, Provstad"))).singleElement().satisfies(f -> assertThat(f.text()).contains("10:00"));
        assertThat(Utlysning.medAuktionen(null, kungjort)).as("inställt, eller aldrig kungjort").extracting(f -> f.falt()).containsExactly("kungorelse");
        assertThat(Utlysning.medAuktionen(new Utlysning.Mote(TORSDAG, null, null), kungjort)).as("tid och plats okända").isEmpty();
    }
}
