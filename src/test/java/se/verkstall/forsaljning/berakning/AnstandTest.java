package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.forsaljning.berakning.Forsaljningsanstand.Begard;
import se.verkstall.forsaljning.berakning.Forsaljningsanstand.Begaran;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** Respite: with payment and with the sale, both sides of each limit and both wordings. */
@Lagrum({"UF 9:2", "UF 9:19", "UF 9:20", "UB 8:3", "UB 8:19"})
class AnstandTest {

    @ParameterizedTest(name = "{0}: över {1} kronor, {2} kronor av 100 000")
    @CsvSource({"2014-09-30, 2000, 25000", "2014-10-01, 10000, 10000"})
    void troskel_och_handpenning_foljer_forsaljningsdagens_lydelse(LocalDate dag, int troskel, int handpenning) {
        assertThat(Anstand.troskel(dag)).isEqualTo(Belopp.kronor(troskel));
        assertThat(Anstand.minstaHandpenning(Belopp.kronor(100_000), dag)).isEqualTo(Belopp.kronor(handpenning));
        assertThat(lagrum(Belopp.kronor(troskel), dag, Belopp.kronor(troskel).minus(Belopp.ore(1)), dag.plusDays(7))).containsExactly("UF 9:19 st 1");
        Belopp over = Belopp.kronor(troskel).plus(Belopp.ore(1));
        assertThat(lagrum(over, dag, Anstand.minstaHandpenning(over, dag), dag.plusDays(7))).isEmpty();
    }

    @Test
    void handpenningen_avrundas_uppat_till_hela_oren_och_ett_ore_under_racker_inte() {
        Belopp pris = Belopp.parse("10000.01");
        LocalDate dag = LocalDate.of(2022, 3, 29); // a Tuesday
        assertThat(Anstand.minstaHandpenning(pris, dag)).isEqualTo(Belopp.parse("1000.01"));
        assertThat(lagrum(pris, dag, Belopp.parse("1000.01"), dag.plusDays(7))).isEmpty();
        assertThat(lagrum(pris, dag, Belopp.parse("1000.00"), dag.plusDays(7))).containsExactly("UF 9:20");
    }

    @Test
    void anstandet_far_vara_en_manad_och_inte_en_dag_langre_utan_sarskilda_skal() {
        LocalDate tisdag = LocalDate.of(2022, 3, 29);
        assertThat(Anstand.senast(tisdag)).as("fredag").isEqualTo("2022-04-29");
        assertThat(lagrum(Belopp.kronor(50_000), tisdag, Belopp.kronor(5_000), LocalDate.of(2022, 4, 29))).isEmpty();
        assertThat(lagrum(Belopp.kronor(50_000), tisdag, Belopp.kronor(5_000), LocalDate.of(2022, 4, 30))).containsExactly("UF 9:19 st 2");
        assertThat(Anstand.fel(Belopp.kronor(50_000), tisdag, Belopp.kronor(5_000), LocalDate.of(2022, 4, 30), "Köparens lån betalas ut då.")).isEmpty();
    }

    private static java.util.List<String> lagrum(Belopp pris, LocalDate dag, Belopp handpenning, LocalDate till) {
        return Anstand.fel(pris, dag, handpenning, till, null).stream().map(Fel::lagrum).toList();
    }

    @Test
    void forsaljningen_far_vanta_sex_manader_och_inte_en_dag_langre_utan_synnerliga_skal() {
        LocalDate utmatt = LocalDate.of(2022, 3, 1); // a Tuesday
        assertThat(Forsaljningsanstand.langst(utmatt)).as("torsdag").isEqualTo("2022-09-01");
        assertThat(anstand(LocalDate.of(2022, 9, 1), Begard.SOKANDEN, false, false)).isEmpty();
        assertThat(anstand(LocalDate.of(2022, 9, 2), Begard.SOKANDEN, false, false)).containsExactly("UF 9:2 st 2");
        assertThat(anstand(LocalDate.of(2022, 9, 2), Begard.SOKANDEN, false, true)).isEmpty();
    }

    @Test
    void galdenaren_behover_sokandens_medgivande_eller_sarskilda_skal() {
        assertThat(anstand(LocalDate.of(2022, 4, 1), Begard.GALDENAREN, false, false)).containsExactly("UB 8:3 st 2");
        assertThat(anstand(LocalDate.of(2022, 4, 1), Begard.GALDENAREN, true, false)).isEmpty();
        assertThat(Forsaljningsanstand.fel(new Begaran(null, LocalDate.of(2022, 4, 1), false, false, false, true), LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 1)))
                .as("allmänt mål").isEmpty();
    }

    private static java.util.List<String> anstand(LocalDate till, Begard av, boolean medger, boolean synnerliga) {
        return Forsaljningsanstand.fel(new Begaran(av, till, medger, false, synnerliga, false), LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 1)).stream()
                .map(Fel::lagrum).toList();
    }
}
