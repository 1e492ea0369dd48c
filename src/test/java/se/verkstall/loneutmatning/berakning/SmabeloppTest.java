package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

class SmabeloppTest {

    @ParameterizedTest
    @CsvSource({
        "99.99, true,  FORDELAS_PA_OVRIGA_MAL", "100, true,  BETALAS", "24.99, true,  FORDELAS_PA_OVRIGA_MAL",
        "99.99, false, BETALAS",                "25,  false, BETALAS", "24.99, false, BEHOVER_INTE_BETALAS",
    })
    @Lagrum("UB 13:20 a")
    void hundra_kronor_och_tjugofem_kronor_ar_granserna(String belopp, boolean annatMalOtackt, Smabelopp vantat) {
        assertThat(Smabelopp.av(Belopp.parse(belopp), annatMalOtackt)).isEqualTo(vantat);
    }
}
