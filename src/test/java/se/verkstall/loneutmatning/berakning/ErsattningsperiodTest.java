package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Lagrum;

@Lagrum("UB 7:13 st 2")
class ErsattningsperiodTest {

    private static final YearMonth APRIL = YearMonth.of(2022, 4);

    @Test
    void en_konkurs_under_manaden_delar_ersattningen_vid_konkursdagen() {
        LocalDate lordag = LocalDate.of(2022, 4, 2);
        LocalDate sistaDagenLordag = LocalDate.of(2022, 4, 30);
        assertThat(Ersattningsperiod.delasVid(APRIL, List.of(lordag))).contains(lordag);
        assertThat(Ersattningsperiod.delasVid(APRIL, List.of(sistaDagenLordag))).contains(sistaDagenLordag);
        assertThat(Ersattningsperiod.delasVid(APRIL, List.of(sistaDagenLordag, lordag))).as("den första").contains(lordag);
    }

    @Test
    void en_konkurs_den_forsta_eller_i_en_annan_manad_delar_inget() {
        LocalDate forstaFredag = LocalDate.of(2022, 4, 1);
        LocalDate torsdagenForut = LocalDate.of(2022, 3, 31);
        LocalDate mandagenEfter = LocalDate.of(2022, 5, 2);
        assertThat(Ersattningsperiod.delasVid(APRIL, List.of(forstaFredag, torsdagenForut, mandagenEfter))).isEmpty();
        assertThat(Ersattningsperiod.delasVid(APRIL, List.of())).isEmpty();
    }
}
