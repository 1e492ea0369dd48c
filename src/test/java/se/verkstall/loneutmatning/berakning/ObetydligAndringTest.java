package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;

@Lagrum("UB 7:10 st 1")
class ObetydligAndringTest {

    // a Thursday
    private static final LocalDate NYAR = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({"MANAD, 49, true", "MANAD, 50, false", "TVA_VECKOR, 23, true", "TVA_VECKOR, 24, false", "VECKA, 11, true", "VECKA, 12, false",
        "DAG, 1, true", "DAG, 2, false"})
    void gransen_ar_femtio_kronor_i_manaden_och_i_proportion_for_andra_perioder(Inkomstperiod period, long kronor, boolean obetydlig) {
        Belopp fore = Belopp.kronor(10_000);
        assertThat(ObetydligAndring.ar(fore, fore.plus(Belopp.kronor(kronor)), period, NYAR)).isEqualTo(obetydlig);
        assertThat(ObetydligAndring.ar(fore.plus(Belopp.kronor(kronor)), fore, period, NYAR)).as("nedåt").isEqualTo(obetydlig);
    }

    @Test
    void fore_den_1_augusti_2021_var_ingen_andring_for_liten() {
        // a Sunday, and the Saturday before
        assertThat(ObetydligAndring.grans(LocalDate.of(2021, 8, 1))).isEqualTo(Belopp.kronor(50));
        assertThatThrownBy(() -> ObetydligAndring.grans(LocalDate.of(2021, 7, 31))).isInstanceOf(RegelSaknasException.class);
    }
}
