package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Lagrum;

@Lagrum("UB 7:14 st 2")
class UtlandsktUnderhallTest {

    private static final LocalDate LONEDAG = LocalDate.of(2024, 3, 25); // a Monday

    @Test
    void pa_dagen_fem_ar_efter_har_det_foretrade_men_inte_dagen_darefter() {
        assertThat(UtlandsktUnderhall.forGammalt(LocalDate.of(2019, 3, 25), LONEDAG)).as("måndag, fem år på dagen").isFalse();
        assertThat(UtlandsktUnderhall.forGammalt(LocalDate.of(2019, 3, 24), LONEDAG)).as("söndag, fem år och en dag").isTrue();
        assertThat(UtlandsktUnderhall.forGammalt(LocalDate.of(2024, 4, 1), LONEDAG)).as("inte förfallet").isFalse();
        assertThat(UtlandsktUnderhall.forGammalt(LocalDate.of(2020, 2, 29), LocalDate.of(2025, 2, 28))).as("skottdagen").isFalse();
        assertThat(UtlandsktUnderhall.forGammalt(LocalDate.of(2020, 2, 29), LocalDate.of(2025, 3, 1))).isTrue();
    }

    @Test
    void for_en_summa_avgor_den_sista_dagen_som_ar_kand() {
        LocalDate inkom = LocalDate.of(2024, 1, 10); // a Wednesday
        LocalDate fran = LocalDate.of(2017, 1, 1);
        LocalDate till = LocalDate.of(2018, 12, 31);
        LocalDate forfall = LocalDate.of(2018, 6, 1);
        assertThat(UtlandsktUnderhall.senastForfallet(till, forfall, fran, inkom)).isEqualTo(till);
        assertThat(UtlandsktUnderhall.senastForfallet(null, forfall, fran, inkom)).isEqualTo(forfall);
        assertThat(UtlandsktUnderhall.senastForfallet(null, null, fran, inkom)).isEqualTo(fran);
        assertThat(UtlandsktUnderhall.senastForfallet(null, null, null, inkom)).isEqualTo(inkom);
    }
}
