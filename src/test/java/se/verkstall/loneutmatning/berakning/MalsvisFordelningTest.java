package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Forfallet;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Fordran;
import se.verkstall.loneutmatning.berakning.FordelningAvInnehallet.Utdelning;
import se.verkstall.loneutmatning.berakning.MalsvisFordelning.Mal;
import se.verkstall.loneutmatning.berakning.MalsvisFordelning.Resultat;

@Lagrum({"UB 13:20 a st 1", "UF 7:7"})
class MalsvisFordelningTest {

    /** A Monday. */
    private static final LocalDate LON = LocalDate.of(2022, 4, 25);

    @Test
    void det_som_blir_mindre_an_hundra_kronor_i_ett_mal_gar_till_det_andra() {
        Resultat delat = fordela("150", mal("1", "0", "10000"), mal("2", "0", "5000"));

        assertThat(perFordran(delat)).isEqualTo(Map.of("1", Belopp.kronor(150)));
        assertThat(delat.steg().get(0).text()).contains("Mål 2").contains("mindre än 100");
        assertThat(delat.steg().get(0).lagrum()).isEqualTo("UB 13:20 a st 1");
    }

    @Test
    void jamnt_hundra_kronor_betalas_i_malet() {
        assertThat(perFordran(fordela("300", mal("1", "0", "10000"), mal("2", "0", "5000"))))
                .isEqualTo(Map.of("1", Belopp.kronor(200), "2", Belopp.kronor(100)));
        assertThat(perFordran(fordela("299.97", mal("1", "0", "10000"), mal("2", "0", "5000")))).as("99,99 kr").isEqualTo(Map.of("1", Belopp.parse("299.97")));
    }

    @Test
    void det_som_redan_star_inne_i_malet_raknas_med() {
        assertThat(perFordran(fordela("150", mal("1", "0", "10000"), mal("2", "50", "5000"))))
                .isEqualTo(Map.of("1", Belopp.kronor(100), "2", Belopp.kronor(50)));
    }

    @Test
    void det_sista_pa_en_fordran_betalas_aven_om_det_ar_litet() {
        assertThat(perFordran(fordela("1000", mal("1", "0", "10000"), mal("2", "0", "40")))).as("3,98 kr täcker inte de 40").containsOnlyKeys("1");
        assertThat(perFordran(fordela("10040", mal("1", "0", "10000"), mal("2", "0", "40"))))
                .isEqualTo(Map.of("1", Belopp.kronor(10000), "2", Belopp.kronor(40)));
    }

    @Test
    void underhall_avstar_inte_for_nagon_annan() {
        Mal underhall = new Mal("U", Belopp.NOLL, List.of(Fordran.underhall("U", Belopp.NOLL, List.of(new Forfallet(LON, Belopp.kronor(5000))))));

        assertThat(perFordran(fordela("60", underhall, mal("1", "0", "10000")))).isEqualTo(Map.of("U", Belopp.kronor(60)));
    }

    @Test
    void om_alla_skulle_fa_for_lite_far_det_storsta_allt() {
        assertThat(perFordran(fordela("90", mal("1", "0", "3000"), mal("2", "0", "4000"), mal("3", "0", "5000")))).isEqualTo(Map.of("3", Belopp.kronor(90)));
    }

    @Test
    void det_som_blir_over_nar_alla_ar_betalda_ar_rest() {
        assertThat(fordela("500", mal("1", "0", "300")).rest()).isEqualTo(Belopp.kronor(200));
        assertThat(fordela("500").rest()).isEqualTo(Belopp.kronor(500));
    }

    @Test
    @Lagrum("UB 7:14 st 1 p 4")
    void skadestand_pa_grund_av_brott_gar_fore_andra_fran_den_10_september_2022() {
        Mal brott = new Mal("B", Belopp.NOLL, List.of(Fordran.annan("B", Fordringsklass.BROTTSSKADESTAND, Belopp.NOLL, Belopp.NOLL, Belopp.kronor(1000))));

        assertThat(perFordran(MalsvisFordelning.fordela(LocalDate.of(2022, 9, 9), Belopp.kronor(1000), List.of(brott, mal("1", "0", "1000")))))
                .as("en fredag").isEqualTo(Map.of("B", Belopp.kronor(500), "1", Belopp.kronor(500)));
        assertThat(perFordran(MalsvisFordelning.fordela(LocalDate.of(2022, 9, 10), Belopp.kronor(1000), List.of(brott, mal("1", "0", "1000")))))
                .as("en lördag").isEqualTo(Map.of("B", Belopp.kronor(1000)));
    }

    private static Resultat fordela(String innehallet, Mal... mal) {
        return MalsvisFordelning.fordela(LON, Belopp.parse(innehallet), List.of(mal));
    }

    private static Mal mal(String nummer, String innestaende, String kapital) {
        return new Mal(nummer, Belopp.parse(innestaende),
                List.of(Fordran.annan(nummer, Fordringsklass.OVRIG, Belopp.NOLL, Belopp.NOLL, Belopp.parse(kapital))));
    }

    private static Map<String, Belopp> perFordran(Resultat delat) {
        return delat.utdelning().stream().filter(u -> u.belopp().arPositivt()).collect(Collectors.toMap(Utdelning::id, Utdelning::belopp));
    }
}
