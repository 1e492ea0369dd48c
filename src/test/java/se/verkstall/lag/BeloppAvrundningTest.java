package se.verkstall.lag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BeloppAvrundningTest {

    @Test
    void en_halv_krona_avrundas_uppat_aven_under_noll() {
        assertThat(Belopp.parse("2.49").andelIHelaKronor(1, 1)).isEqualTo(Belopp.kronor(2));
        assertThat(Belopp.parse("2.50").andelIHelaKronor(1, 1)).isEqualTo(Belopp.kronor(3));
        assertThat(Belopp.parse("-2.49").andelIHelaKronor(1, 1)).isEqualTo(Belopp.kronor(-2));
        assertThat(Belopp.parse("-2.50").andelIHelaKronor(1, 1)).isEqualTo(Belopp.kronor(-2));
        assertThat(Belopp.parse("-2.51").andelIHelaKronor(1, 1)).isEqualTo(Belopp.kronor(-3));
    }

    @Test
    void andelen_ar_exakt_fore_avrundningen() {
        assertThat(Belopp.kronor(23266).andelIHelaKronor(25000, 45000)).isEqualTo(Belopp.kronor(12926));
        assertThat(Belopp.kronor(3).andelIHelaKronor(1, 2)).isEqualTo(Belopp.kronor(2));
        assertThat(Belopp.kronor(1).andelIHelaKronor(499_999_999_999_999L, 1_000_000_000_000_000L)).isEqualTo(Belopp.NOLL);
    }

    @Test
    void en_namnare_pa_noll_vagras() {
        assertThatThrownBy(() -> Belopp.kronor(1).andelIHelaKronor(1, 0)).isInstanceOf(ArithmeticException.class).hasMessageContaining("0");
    }

    @Test
    void i_en_mening_star_beloppet_pa_svenska() {
        assertThat(Belopp.parse("1420.50").svenskt()).isEqualTo("1\u00a0420,50");
        assertThat(Belopp.parse("-12345678").svenskt()).isEqualTo("−12\u00a0345\u00a0678");
        assertThat(Belopp.parse("999.05").svenskt()).isEqualTo("999,05");
        assertThat(Belopp.NOLL.svenskt()).isEqualTo("0");
    }
}
