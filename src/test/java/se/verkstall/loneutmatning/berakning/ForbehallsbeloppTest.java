package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Bostad;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Galdenar;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Make;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Underlag;

/** What the readable cases of {@code exempel/loneutmatning.yaml} do not show. */
class ForbehallsbeloppTest {

    private static final LocalDate DAG = LocalDate.of(2024, 3, 1); // fredag

    private static Belopp kr(long kronor) {
        return Belopp.kronor(kronor);
    }

    private static Underlag par(LocalDate dag, List<Barn> barn) {
        return new Underlag(dag, Inkomstperiod.MANAD, new Galdenar(kr(25900), null, kr(900), null, null), new Make(kr(20600), kr(600)), barn,
                null, kr(1400), null, null, new Bostad(kr(9800), null));
    }

    private static Barn barn(LocalDate fodd) {
        return new Barn(fodd, false, kr(1250), null, null, null, null);
    }

    private static Underlag ensam(Belopp nettoinkomst, Belopp formaner) {
        return new Underlag(DAG, null, new Galdenar(nettoinkomst, null, null, null, null), null, null, formaner, null, null, null, null);
    }

    @Test
    @Lagrum("KFM A 2021:1 p 3.1.2")
    void andelen_visas_med_sex_decimaler_men_raknas_exakt() {
        var resultat = Forbehallsbelopp.berakna(par(DAG, List.of(barn(LocalDate.of(2019, 9, 14)))));
        assertThat(resultat.andel()).isEqualTo(new BigDecimal("0.555556"));
        assertThat(resultat.galdenarensAndel()).isEqualTo(kr(12926));
        assertThat(Forbehallsbelopp.berakna(ensam(kr(1), null)).andel()).isEqualTo(new BigDecimal("1.000000"));
    }

    @Test
    void varje_steg_visas_med_rad_mening_belopp_och_lagrum() {
        var steg = Forbehallsbelopp.berakna(par(DAG, List.of(barn(LocalDate.of(2019, 9, 14))))).steg();
        assertThat(steg).extracting(Steg::rad)
                .containsExactly("I 1", "I 2", "I 3", "I 4", "I 5", "I 6", "II 1", "II 2", "II 3", "III 1", "III 2", "III 3");
        assertThat(steg).extracting(s -> s.belopp().toString())
                .containsExactly("10061", "3255", "-1250", "1400", "9800", "23266", "25000", "20000", "12926", "900", "13826", "12074");
        assertThat(steg).allSatisfy(s -> assertThat(s.text()).endsWith("."));
        assertThat(steg.get(10).text()).isEqualTo("Ditt förbehållsbelopp, det du alltid har rätt att behålla, är 13\u00a0826\u00a0kronor i månaden.");
        assertThat(steg).extracting(Steg::lagrum).contains("UB 7:5", "KFM A 2021:1 p 3.1.3", "KFM A 2021:1 p 3.2.1", "KFM A 2021:1 p 4", "UB 7:8 st 1");
    }

    @Test
    void svaret_sager_vilken_den_svagaste_kallan_ar() {
        var resultat = Forbehallsbelopp.berakna(par(LocalDate.of(2008, 3, 3) /* måndag */, List.of(barn(LocalDate.of(2004, 9, 14)))));
        assertThat(resultat.kalla()).isEqualTo(Kalla.BERAKNAD);
        assertThat(resultat.referens()).contains("1,1984");
        assertThat(resultat.kallor()).extracting(Forbehallsbelopp.AnvantNormalbelopp::kalla).containsExactly(Kalla.SEKUNDAR, Kalla.BERAKNAD);
    }

    @Test
    @Lagrum("KFM A 2021:1 p 2")
    void ett_barn_over_arton_raknas_men_en_person_far_prova_om_det_ska_forsorjas() {
        assertThat(Forbehallsbelopp.berakna(par(DAG, List.of(barn(LocalDate.of(2006, 3, 2))))).anmarkningar()).isEmpty();
        assertThat(Forbehallsbelopp.berakna(par(DAG, List.of(barn(LocalDate.of(2006, 3, 1))))).anmarkningar()).singleElement().asString().contains("18 år");
        assertThat(Forbehallsbelopp.berakna(par(DAG, List.of(barn(LocalDate.of(2003, 3, 1))))).anmarkningar()).singleElement().asString().contains("21 år");
    }

    @Test
    @Lagrum("KFM A 2021:1 p 3.1.4")
    void formaner_over_alla_kostnader_minskar_andelen_under_noll_men_inte_forbehallsbeloppet() {
        var resultat = Forbehallsbelopp.berakna(ensam(kr(5000), Belopp.parse("6092.50")));
        assertThat(resultat.gemensammaKostnader()).isEqualTo(Belopp.parse("-2.50"));
        assertThat(resultat.galdenarensAndel()).isEqualTo(kr(-2));
        assertThat(resultat.forbehallsbelopp()).isEqualTo(Belopp.NOLL);
        assertThat(resultat.utmatningsbelopp()).isEqualTo(kr(5000));
    }

    @Test
    void det_som_saknas_ar_omojligt_eller_negativt_sags_falt_for_falt() {
        var barn = new ArrayList<Barn>(Collections.singletonList(null));
        barn.add(new Barn(DAG.plusDays(1), false, kr(-1), null, null, null, null));
        barn.add(new Barn(null, false, null, null, null, null, null));
        var underlag = new Underlag(DAG, null, new Galdenar(null, null, null, Belopp.ore(-1), null), new Make(null, null), barn, null, null, null, null, null);
        assertThatThrownBy(() -> Forbehallsbelopp.berakna(underlag)).isInstanceOfSatisfying(OgiltigIndataException.class, e ->
                assertThat(e.fel()).extracting(OgiltigIndataException.Fel::falt).containsExactly("galdenar.nettoinkomst", "galdenar.umgange",
                        "make.nettoinkomst", "barn[0]", "barn[1].fodd", "barn[1].barnbidrag", "barn[2].fodd"));
    }

    @Test
    void ett_barn_far_vara_fott_samma_dag_men_inte_dagen_efter() {
        assertThat(Forbehallsbelopp.berakna(par(DAG, List.of(barn(DAG)))).normalbelopp()).isEqualTo(kr(13316));
        assertThatThrownBy(() -> Forbehallsbelopp.berakna(par(DAG, List.of(barn(DAG.plusDays(1)))))).isInstanceOf(OgiltigIndataException.class);
    }

    @Test
    void ett_belopp_far_vara_stort_men_inte_orimligt() {
        assertThat(Forbehallsbelopp.berakna(ensam(Granskning.HOGSTA, null)).utmatningsbelopp()).isEqualTo(kr(999_999_993_909L));
        assertThatThrownBy(() -> Forbehallsbelopp.berakna(ensam(Granskning.HOGSTA.plus(Belopp.ore(1)), null))).isInstanceOf(OgiltigIndataException.class);
    }

    @Test
    void en_tom_uppgift_sager_vad_som_fattas() {
        assertThatThrownBy(() -> Forbehallsbelopp.berakna(new Underlag(null, null, null, null, null, null, null, null, null, null)))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("datum").hasMessageContaining("galdenar");
    }

    @Test
    void en_dag_utan_normalbelopp_ar_ett_fel_och_ingen_gissning() {
        assertThatThrownBy(() -> Forbehallsbelopp.berakna(par(LocalDate.of(2027, 1, 4) /* måndag */, List.of()))).isInstanceOf(RegelSaknasException.class);
    }
}
