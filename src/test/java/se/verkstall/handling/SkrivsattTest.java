package se.verkstall.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Belopp;

class SkrivsattTest {

    private final Skrivsatt ord = Skrivsatt.INSTANS;

    @Test
    void dagar_skrivs_med_hela_ord() {
        assertThat(ord.datum(LocalDate.of(2022, 11, 18))).isEqualTo("18 november 2022");
        assertThat(ord.datum("2022-11-18")).isEqualTo("18 november 2022");
        assertThat(ord.veckodag(LocalDate.of(2022, 11, 18))).isEqualTo("fredag den 18 november 2022");
        assertThat(ord.datum(null)).isEmpty();
    }

    @Test
    void ett_klockslag_ar_svensk_tid() {
        assertThat(ord.klockslag(OffsetDateTime.parse("2022-07-01T22:05:00Z"))).isEqualTo("2 juli 2022 kl. 00.05");
    }

    @Test
    void belopp_skrivs_med_harda_mellanrum_och_oren_bara_om_de_finns() {
        assertThat(ord.kronor(Belopp.kronor(1234567))).isEqualTo("1\u00a0234\u00a0567\u00a0kr");
        assertThat(ord.kronor(Belopp.ore(12050))).isEqualTo("120,50\u00a0kr");
        assertThat(ord.kronor(Belopp.ore(-99))).isEqualTo("−0,99\u00a0kr");
    }
}
