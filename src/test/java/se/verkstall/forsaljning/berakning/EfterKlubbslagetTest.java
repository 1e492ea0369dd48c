package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** What may follow a sale of real property: the buyer's withdrawal, and whether accessories' money is enough. */
class EfterKlubbslagetTest {

    /** Tuesday. */
    private static final LocalDate TILLTRADE = LocalDate.of(2022, 7, 12);

    @ParameterizedTest(name = "förordnat {0}, anmält {1}: {2}")
    @CsvSource({"2022-07-12, 2022-10-12, ''", "2022-07-13, 2022-10-12, forordnad", "2022-07-01, 2022-10-11, anmald", ", 2022-10-12, forordnad", "2022-07-01, , anmald", "2022-07-01, 2022-10-21, anmald"})
    @Lagrum("UB 12:48 st 2")
    void koparen_far_frantrada_tidigast_tre_manader_efter_tilltradesdagen_om_ett_forordnande_fore_den_hindrar_honom(LocalDate forordnad, LocalDate anmald, String felet) {
        assertThat(Koparensfrantrade.fel(TILLTRADE, forordnad, anmald, LocalDate.of(2022, 10, 20))).extracting(Fel::falt)
                .isEqualTo(felet.isEmpty() ? List.of() : List.of(felet));
    }

    @ParameterizedTest(name = "{0} kr räcker: {1}")
    @CsvSource({"220000, true", "219999, false", "300000, true"})
    @Lagrum("UB 12:17")
    void tillbehorsmedlen_racker_nar_de_tacker_kostnader_och_fordran_om_panthavaren_avstar(int medel, boolean racker) {
        assertThat(new Tillbehorstackning(Belopp.kronor(medel), Belopp.kronor(20_000), List.of(), Belopp.kronor(200_000)).racker()).isEqualTo(racker);
    }

    @Test
    @Lagrum("UB 12:17")
    void avstar_panthavaren_inte_ska_ocksa_han_tackas() {
        Tillbehorstackning t = new Tillbehorstackning(Belopp.kronor(799_999), Belopp.kronor(20_000), List.of(Belopp.kronor(580_000)), Belopp.kronor(200_000));
        assertThat(t.behov()).isEqualTo(Belopp.kronor(800_000));
        assertThat(t.racker()).isFalse();
    }
}
