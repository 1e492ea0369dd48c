package se.verkstall.ansokan.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Lagrum;

@Lagrum("UB 2:5")
class ForelaggandetidTest {

    private static final LocalDate MANDAG_10_JANUARI = LocalDate.of(2022, 1, 10);
    private static final LocalDate MANDAG_31_JANUARI = LocalDate.of(2022, 1, 31);

    @Test
    void dagenIForelaggandetArTreVeckorEfterUtfardandet() {
        assertThat(Forelaggandetid.vidUtfardandet(MANDAG_10_JANUARI).dag()).isEqualTo(MANDAG_31_JANUARI);
    }

    @Test
    void dagenFlyttasFranHelgTillNastaVardag() {
        // Thursday 16 December 2021 + 3 weeks = Thursday 6 January, trettondedag jul
        assertThat(Forelaggandetid.vidUtfardandet(LocalDate.of(2021, 12, 16)).dag()).isEqualTo(LocalDate.of(2022, 1, 7));
    }

    @Test
    void enVeckaEfterDelgivningenRackerPrecis() {
        assertThat(Forelaggandetid.rackerTiden(LocalDate.of(2022, 1, 24), MANDAG_31_JANUARI)).as("måndag 24 januari").isTrue();
        assertThat(Forelaggandetid.rackerTiden(LocalDate.of(2022, 1, 25), MANDAG_31_JANUARI)).as("tisdag 25 januari").isFalse();
    }

    @Test
    void senDelgivningGerTvaVeckor() {
        // Tuesday 25 January + 2 weeks = Tuesday 8 February
        assertThat(Forelaggandetid.efterSenDelgivning(LocalDate.of(2022, 1, 25)).dag()).isEqualTo(LocalDate.of(2022, 2, 8));
    }
}
