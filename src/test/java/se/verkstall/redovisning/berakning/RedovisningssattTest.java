package se.verkstall.redovisning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Titelslag;
import se.verkstall.redovisning.berakning.Redovisningssatt.Lage;
import se.verkstall.redovisning.berakning.Redovisningssatt.Vag;
import se.verkstall.redovisning.berakning.Utbetalningshinder.Titel;

class RedovisningssattTest {

    private static final LocalDate TORSDAG = LocalDate.of(2022, 4, 28);
    /** Three months later, a Thursday. */
    private static final LocalDate SENAST = LocalDate.of(2022, 7, 28);

    @Test
    @Lagrum({"UB 13:1 st 1", "UF 13:3"})
    void ett_ringa_belopp_far_vanta_om_mer_vantas_men_inte_hundra_kronor() {
        assertThat(satt(TORSDAG, "99.99", true)).satisfies(s -> {
            assertThat(s.vag()).isEqualTo(Vag.AVVAKTA);
            assertThat(s.dag()).isEqualTo(SENAST);
        });
        assertThat(satt(TORSDAG, "100", true).vag()).isEqualTo(Vag.BETALA);
        assertThat(satt(TORSDAG, "99.99", false).vag()).as("inget mer väntas").isEqualTo(Vag.BETALA);
    }

    @Test
    @Lagrum("UF 13:3 men 2")
    void efter_tre_manader_betalas_aven_det_ringa() {
        assertThat(satt(SENAST.minusDays(1), "10", true).vag()).as("en onsdag").isEqualTo(Vag.AVVAKTA);
        assertThat(satt(SENAST, "10", true).vag()).as("en torsdag").isEqualTo(Vag.BETALA);
    }

    @Test
    @Lagrum("UB 13:1 st 2")
    void underhall_som_inte_har_forfallit_vantar_tills_det_forfaller() {
        Redovisningssatt satt = Redovisningssatt.av(new Lage(TORSDAG, Belopp.NOLL, Belopp.kronor(1600), LocalDate.of(2022, 5, 1), true, null, null, SENAST));

        assertThat(satt.vag()).isEqualTo(Vag.AVVAKTA);
        assertThat(satt.dag()).as("en söndag").isEqualTo(LocalDate.of(2022, 5, 1));
        assertThat(satt.lagrum()).isEqualTo("UB 13:1 st 2");
    }

    @Test
    @Lagrum("UB 13:14")
    void det_som_kan_hindra_utbetalning_provas_och_vantar_sedan_till_den_dag_som_bestamts() {
        assertThat(Redovisningssatt.av(lage(TORSDAG, "5000", true, "Domen saknar lagakraftbevis.", null)).vag()).isEqualTo(Vag.PROVA);
        assertThat(Redovisningssatt.av(lage(TORSDAG, "5000", true, "Domen saknar lagakraftbevis.", TORSDAG.plusDays(1))).vag()).isEqualTo(Vag.AVVAKTA);
        assertThat(Redovisningssatt.av(lage(TORSDAG, "5000", true, "Domen saknar lagakraftbevis.", TORSDAG)).vag()).isEqualTo(Vag.PROVA);
    }

    @Test
    @Lagrum({"UF 13:5", "UB 13:21"})
    void i_allmant_mal_betalas_det_ut_genast() {
        assertThat(Redovisningssatt.allmantMal().vag()).isEqualTo(Vag.BETALA);
    }

    @Test
    @Lagrum("UB 13:14")
    void en_dom_utan_lagakraftbevis_kan_hindra_men_inte_ett_utslag_eller_en_dom_med_bevis() {
        assertThat(Utbetalningshinder.av(List.of(titel(Titelslag.DOM, false)))).hasValueSatisfying(t -> assertThat(t).contains("säkerhet"));
        assertThat(Utbetalningshinder.av(List.of(titel(Titelslag.DOM, true), titel(Titelslag.UTSLAG, false)))).isEmpty();
    }

    private static Titel titel(Titelslag slag, boolean bevis) {
        return new Titel(slag, "Provstads tingsrätt", "T 1-22", bevis);
    }

    private static Redovisningssatt satt(LocalDate idag, String belopp, boolean merVantas) {
        return Redovisningssatt.av(lage(idag, belopp, merVantas, null, null));
    }

    private static Lage lage(LocalDate idag, String belopp, boolean merVantas, String hinder, LocalDate provasIgen) {
        return new Lage(idag, Belopp.parse(belopp), Belopp.NOLL, null, merVantas, hinder, provasIgen, SENAST);
    }
}
