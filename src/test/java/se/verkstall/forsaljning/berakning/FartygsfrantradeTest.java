package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Lagrum;

/** The price was to be shared on Wednesday 20 July 2022, and was paid in full on Tuesday 19 July. */
@Lagrum("UB 10:23 st 2")
class FartygsfrantradeTest {

    private static final LocalDate FORDELNING = LocalDate.of(2022, 7, 20);
    private static final LocalDate BETALD = LocalDate.of(2022, 7, 19);
    private static final LocalDate IDAG = LocalDate.of(2022, 11, 1); // Tuesday

    @Test
    void koparen_far_frantrada_tre_manader_efter_fordelningsdagen_men_inte_dagen_fore() {
        assertThat(Fartygsfrantrade.tidigast(FORDELNING)).isEqualTo("2022-10-20"); // Thursday
        assertThat(Fartygsfrantrade.fel(FORDELNING, true, LocalDate.of(2022, 10, 20), IDAG)).isEmpty();
        assertThat(Fartygsfrantrade.fel(FORDELNING, true, LocalDate.of(2022, 10, 19), IDAG)).singleElement().extracting(f -> f.falt()).isEqualTo("dag");
        assertThat(Fartygsfrantrade.fel(FORDELNING, true, IDAG.plusDays(1), IDAG)).isNotEmpty();
    }

    @Test
    void utan_ett_forordnande_som_galler_far_han_inte_frantrada() {
        assertThat(Fartygsfrantrade.fel(FORDELNING, false, LocalDate.of(2022, 10, 20), IDAG)).singleElement().extracting(f -> f.falt()).isEqualTo("utgang");
    }

    @Test
    void ett_forordnande_hindrar_bara_den_som_inte_redan_har_blivit_berattigad_att_komma_i_besittning() {
        assertThat(Fartygsfrantrade.forordnandet(BETALD, BETALD, IDAG)).isEmpty();
        assertThat(Fartygsfrantrade.forordnandet(BETALD.plusDays(1), BETALD, IDAG)).singleElement().extracting(f -> f.text()).asString().contains("2022-07-19");
        assertThat(Fartygsfrantrade.forordnandet(BETALD.plusDays(1), null, IDAG)).isEmpty();
        assertThat(Fartygsfrantrade.forordnandet(IDAG.plusDays(1), null, IDAG)).isNotEmpty();
    }
}
