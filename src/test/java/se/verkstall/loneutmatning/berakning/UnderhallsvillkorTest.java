package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Lagrum;

@Lagrum("UB 7:6 st 1")
class UnderhallsvillkorTest {

    @ParameterizedTest
    @CsvSource({"true, 0, false, true", "false, 0, true, false", "false, 1, true, false", "false, 2, true, true", "false, 2, false, false", "false, 3, true, true"})
    void lon_utmats_for_underhall_som_star_ute_eller_nar_det_har_uteblivit_minst_tva_ganger_och_kan_upprepas(boolean utestar, int ganger, boolean upprepas, boolean vantat) {
        assertThat(Underhallsvillkor.uppfyllt(utestar, ganger, upprepas)).isEqualTo(vantat);
    }
}
