package se.verkstall.utmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.utmatning.berakning.Utmatningsprovning.Besittning;
import se.verkstall.utmatning.berakning.Utmatningsprovning.Lage;
import se.verkstall.utmatning.berakning.Utmatningsprovning.Undantag;

/** What may be attached, how long it may be mended, who is told. */
@Lagrum({"UB 4:3", "UB 4:17", "UB 4:18", "UB 4:19", "UB 4:33", "UB 4:34", "UB 5:1", "UB 5:4", "UB 6:12", "UF 6:9", "UF 6:12", "UF 6:19", "UF 6:20", "UF 6:23", "UF 6:24"})
class UtmatningsprovningTest {

    private static List<String> lagrum(Besittning besittning, boolean galdenarens, boolean annans, boolean samagd, Undantag undantag, Belopp forbehall, String varde) {
        return Utmatningsprovning.hinder(new Lage(besittning, galdenarens, annans, samagd, undantag, false, false, forbehall, Belopp.parse(varde), Belopp.kronor(5_000), false))
                .stream().map(Utmatningsprovning.Hinder::lagrum).toList();
    }

    @Test
    void ett_ore_over_kostnaderna_ar_ett_overskott_och_kostnaderna_ensamma_inte() {
        assertThat(lagrum(Besittning.GALDENAREN, false, false, false, Undantag.INGET, null, "5000.01")).isEmpty();
        assertThat(lagrum(Besittning.GALDENAREN, false, false, false, Undantag.INGET, null, "5000")).containsExactly("UB 4:3 st 1");
    }

    @Test
    void den_som_har_saken_ensam_anses_aga_den_om_inte_annat_framgar() {
        assertThat(lagrum(Besittning.GALDENAREN, false, true, false, Undantag.INGET, null, "60000")).containsExactly("UB 4:18 st 1");
        assertThat(lagrum(Besittning.ANNAN, false, false, false, Undantag.INGET, null, "60000")).containsExactly("UB 4:17");
        assertThat(lagrum(Besittning.ANNAN, true, false, false, Undantag.INGET, null, "60000")).isEmpty();
        assertThat(lagrum(Besittning.MED_ANNAN, false, false, false, Undantag.INGET, null, "60000")).containsExactly("UB 4:19 st 2");
        assertThat(lagrum(Besittning.MED_MAKE, false, false, false, Undantag.INGET, null, "60000")).isEmpty();
        assertThat(lagrum(Besittning.MED_MAKE, false, false, true, Undantag.INGET, null, "60000")).containsExactly("UB 4:19 st 1");
    }

    @Test
    void undantagen_egendom_kan_utmatas_med_forbehall_bara_i_de_tre_forsta_punkterna() {
        assertThat(lagrum(Besittning.GALDENAREN, false, false, false, Undantag.FORVARVET, null, "60000")).containsExactly("UB 5:1 p 3");
        assertThat(lagrum(Besittning.GALDENAREN, false, false, false, Undantag.FORVARVET, Belopp.kronor(10_000), "60000")).isEmpty();
        assertThat(lagrum(Besittning.GALDENAREN, false, false, false, Undantag.HYRESRATT, Belopp.kronor(10_000), "60000")).containsExactly("UB 5:4");
    }

    @Test
    void rattelse_av_annat_skal_far_ske_till_och_med_dagen_tva_veckor_efter() {
        LocalDate tisdag = LocalDate.of(2022, 3, 1);
        assertThat(Rattelse.far(Rattelse.Grund.ANNAT_SKAL, tisdag, LocalDate.of(2022, 3, 15))).isTrue();
        assertThat(Rattelse.far(Rattelse.Grund.ANNAT_SKAL, tisdag, LocalDate.of(2022, 3, 16))).isFalse();
        assertThat(Rattelse.far(Rattelse.Grund.TREDJE_MANS, tisdag, LocalDate.of(2023, 3, 16))).isTrue();
    }

    @Test
    void en_provisorisk_atgard_star_sig_i_tva_veckor() {
        assertThat(Fristkatalog.berakna("UB 6:12", LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 1)).dag()).as("tisdag").isEqualTo("2022-03-15");
    }

    @Test
    void underrattelsen_delges_om_inte_ett_undantag_galler() {
        assertThat(Underrattelsesatt.krav(false, false)).isEqualTo("DELGIVNING_OM_ANTRAFFBAR");
        assertThat(Underrattelsesatt.krav(true, false)).isEqualTo("ENKEL");
        assertThat(Underrattelsesatt.krav(false, true)).isEqualTo("ENKEL");
    }

    @Test
    @Lagrum("UF 6:9 st 2")
    void skatt_som_betalas_tillbaka_behover_inte_delges() {
        assertThat(Underrattelsesatt.krav(Egendomsslag.SKATTEATERBETALNING, false, false)).isEqualTo("ENKEL");
        assertThat(Underrattelsesatt.krav(Egendomsslag.FORDRAN, false, false)).isEqualTo("DELGIVNING_OM_ANTRAFFBAR");
    }

    @Test
    @Lagrum("UB 4:22 st 1")
    void sannolika_skal_racker_med_forbehall_for_tredje_mans_ratt_men_inte_om_egendomen_ar_nagon_annans() {
        assertThat(medForbehall(false)).isEmpty();
        assertThat(medForbehall(true)).extracting(Utmatningsprovning.Hinder::lagrum).containsExactly("UB 4:17");
    }

    private static java.util.List<Utmatningsprovning.Hinder> medForbehall(boolean annans) {
        return Utmatningsprovning.hinder(new Lage(Besittning.ANNAN, false, annans, false, Undantag.INGET, false, false, null, Belopp.kronor(60_000), Belopp.NOLL, true));
    }

    @ParameterizedTest(name = "{0}, beteckning {1}, begärt {2}, namngiven {3}, vapen {4}, {5}: {6}")
    @CsvSource(nullValues = "-", value = {"FASTIGHET, Provby 1:1, false, -, -, 2022-03-01, UF 6:6", "FASTIGHET, Provby 1:1, true, -, -, 2022-03-01, -", "SKEPP, SFAA, false, -, -, 2003-03-03, UF 6:6",
            "ANDEL_I_LUFTFARTYG, -, false, -, -, 2022-03-01, UF 6:20 st 2", "PATENT, -, false, -, -, 2022-03-01, UF 6:23", "BOSTADSRATT, -, false, -, -, 2022-03-01, UB 6:3 st 2",
            "BOSTADSRATT, -, false, Brf Provet, -, 2022-03-01, -", "SKJUTVAPEN, -, false, -, -, 2014-12-31, -", "SKJUTVAPEN, -, false, -, -, 2015-01-01, UF 6:24 st 2",
            "SKJUTVAPEN, -, false, -, Sako 85, 2022-03-01, -", "LOSORE, -, false, -, -, 2022-03-01, -"})
    @Lagrum({"UF 6:6", "UF 6:11", "UF 6:20 st 2", "UF 6:23", "UF 6:24 st 2", "UB 4:5"})
    void den_som_ska_underrattas_och_vad_som_ska_sagas_ar_kant_innan_egendomen_utmats(Egendomsslag slag, String beteckning, boolean begart, String namngiven, String vapen, LocalDate dag,
                                                                                        String lagrum) {
        assertThat(Egendomskrav.fel(new Egendomskrav.Lage(slag, beteckning, false, begart, namngiven, namngiven, false, vapen), dag)).extracting(f -> f.lagrum())
                .containsExactly(lagrum == null ? new String[0] : new String[] {lagrum});
    }
}
