package se.verkstall.fordelning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import se.verkstall.fordelning.berakning.Delbortfall.Tillfaller;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** A claim that is right in part: where the rest of what was set aside goes. */
@Lagrum("UB 13:8")
class DelbortfallTest {

    private static final List<Tillfaller> ALLT = List.of(new Tillfaller("A", 2, Belopp.parse("6833.33")), new Tillfaller("B", 2, Belopp.parse("13666.67")),
            new Tillfaller(null, 0, Belopp.kronor(1_000)));

    @Test
    void resten_delas_efter_plats_och_inom_en_plats_i_proportion() {
        assertThat(Delbortfall.fordela(ALLT, Belopp.kronor(15_000))).extracting(Tillfaller::belopp)
                .containsExactly(Belopp.kronor(5_000), Belopp.kronor(10_000), Belopp.NOLL);
    }

    @Test
    void galdenaren_far_forst_nar_borgenarerna_har_fatt_sitt() {
        assertThat(Delbortfall.fordela(ALLT, Belopp.kronor(21_000))).extracting(Tillfaller::belopp)
                .containsExactly(Belopp.parse("6833.33"), Belopp.parse("13666.67"), Belopp.kronor(500));
        assertThatThrownBy(() -> Delbortfall.fordela(ALLT, Belopp.parse("21500.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void summan_ar_alltid_resten(@ForAll @LongRange(min = 0, max = 2_150_000) long ore) {
        assertThat(Belopp.summa(Delbortfall.fordela(ALLT, Belopp.ore(ore)).stream().map(Tillfaller::belopp).toList())).isEqualTo(Belopp.ore(ore));
    }
}
