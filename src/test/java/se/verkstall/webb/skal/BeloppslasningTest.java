package se.verkstall.webb.skal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person writes in a field for an amount. */
class BeloppslasningTest {

    private final Beloppslasning lasning = new Beloppslasning();

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1420,50; 1420.50", "1 420,50; 1420.50", "1\u00a0420,50; 1420.50", "1\u202f420,5; 1420.5", "1420.50; 1420.50", "12 500 kr; 12500", "500 kronor; 500",
        "0; 0", "-3,5; -3.5", "−250; -250"})
    void svenska_tal_lases_som_de_skrivs(String text, String tal) {
        assertThat(lasning.convert(text)).isEqualTo(new java.math.BigDecimal(tal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.420,50", "1,420.50", "tusen", "1e9", "NaN", "1,", ",5", "1,2,3", "12345678901234567890"})
    void det_som_ar_tvetydigt_eller_inget_tal_vagras(String text) {
        assertThatThrownBy(() -> lasning.convert(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(text);
    }

    @Test
    void ett_tomt_falt_ar_inget_tal() {
        assertThat(lasning.convert("  ")).isNull();
    }
}
