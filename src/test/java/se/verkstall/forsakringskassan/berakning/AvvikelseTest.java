package se.verkstall.forsakringskassan.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

@Lagrum({"FK p 4", "UF 7:17"})
class AvvikelseTest {

    @ParameterizedTest
    @CsvSource({"2000, 2000, 0, false", "2000, 1900, 100, false", "2000, 1899.99, 100.01, true", "2000, 0, 2000, true", "100, 0, 100, false",
            "2000, 2100, 100, false", "2000, 2100.01, 100.01, true"})
    void mer_an_hundra_kronor_at_nagot_hall_ar_en_uppgift(String begart, String avdraget, String avvikelse, boolean uppgift) {
        Avvikelse a = new Avvikelse(Belopp.parse(begart), Belopp.parse(avdraget), null);
        assertThat(a.belopp()).isEqualTo(Belopp.parse(avvikelse));
        assertThat(a.blirUppgift()).isEqualTo(uppgift);
    }

    @Test
    void en_annan_ersattning_ar_alltid_en_uppgift() {
        assertThat(new Avvikelse(Belopp.kronor(2000), Belopp.kronor(2000), "sjukersättning").blirUppgift()).isTrue();
    }

    @Test
    void negativa_belopp_finns_inte() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Avvikelse(Belopp.kronor(-1), Belopp.NOLL, null));
    }
}
