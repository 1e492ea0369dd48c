package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** What of the price of the whole belongs to a part-owner. */
@Lagrum({"UB 8:8", "UB 8:9 st 1"})
class DelagarlottTest {

    @ParameterizedTest(name = "av {0} öre, {1} öre i bättre rätt, andel {2}/{3}: {4} öre")
    @CsvSource({"5200000, 0, 1, 2, 2600000", "5200000, 400000, 2, 3, 3200000", "101, 0, 1, 2, 51", "100, 0, 1, 3, 33", "200, 0, 1, 3, 67", "5000, 6000, 1, 2, 0", "0, 0, 1, 2, 0"})
    void delagaren_har_sin_andel_av_det_som_ar_kvar_sedan_rattigheter_i_det_hela_ar_tackta(long inflot, long battre, int taljare, int namnare, long lott) {
        assertThat(Delagarlott.av(Belopp.ore(inflot), Belopp.ore(battre), taljare, namnare)).isEqualTo(Belopp.ore(lott));
    }

    @Property
    void lotten_ar_aldrig_mer_an_ett_halvt_ore_fran_andelen_och_aldrig_mer_an_det_finns(@ForAll @LongRange(max = 99_999_999_999_999L) long inflot,
            @ForAll @LongRange(max = 99_999_999_999_999L) long battre, @ForAll @IntRange(min = 1, max = 999_999) int taljare, @ForAll @IntRange(min = 1, max = 1_000) int till) {
        int namnare = taljare + till;
        java.math.BigInteger rest = java.math.BigInteger.valueOf(Math.max(0, inflot - battre));
        java.math.BigInteger lott = java.math.BigInteger.valueOf(Delagarlott.av(Belopp.ore(inflot), Belopp.ore(battre), taljare, namnare).ore());
        java.math.BigInteger skillnad = lott.multiply(java.math.BigInteger.valueOf(namnare)).subtract(rest.multiply(java.math.BigInteger.valueOf(taljare))).abs();
        assertThat(skillnad.shiftLeft(1)).isLessThanOrEqualTo(java.math.BigInteger.valueOf(namnare));
        assertThat(lott).isLessThanOrEqualTo(rest);
    }

    @Test
    void en_andel_ar_mer_an_inget_och_mindre_an_det_hela() {
        for (int[] andel : new int[][] {{0, 2}, {2, 2}, {3, 2}, {-1, 2}}) {
            assertThatThrownBy(() -> Delagarlott.av(Belopp.kronor(1), Belopp.NOLL, andel[0], andel[1])).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
