package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Barn;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Bostad;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Galdenar;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Make;
import se.verkstall.loneutmatning.berakning.Forbehallsbelopp.Underlag;

class ForbehallsbeloppTest {

    private static Belopp kr(long kronor) {
        return Belopp.kronor(kronor);
    }

    @Test
    void ett_par_med_ett_barn_far_avtalets_siffror() {
        var barn = new Barn(LocalDate.parse("2019-09-14"), false, kr(1250), null, null, null, null);
        var underlag = new Underlag(LocalDate.parse("2024-03-01") /* fredag */, Inkomstperiod.MANAD, new Galdenar(kr(25900), null, kr(900), null, null),
                new Make(kr(20600), kr(600)), List.of(barn), null, kr(1400), null, null, new Bostad(kr(9800), null));
        var resultat = Forbehallsbelopp.berakna(underlag);
        assertThat(resultat.normalbelopp()).isEqualTo(kr(13316));
        assertThat(resultat.gemensammaKostnader()).isEqualTo(kr(23266));
        assertThat(resultat.andel()).isEqualTo(new BigDecimal("0.555556"));
        assertThat(resultat.galdenarensAndel()).isEqualTo(kr(12926));
        assertThat(resultat.forbehallsbelopp()).isEqualTo(kr(13826));
        assertThat(resultat.utmatningsbelopp()).isEqualTo(kr(12074));
        assertThat(resultat.kalla()).isEqualTo(Kalla.PUBLICERAD);
    }
}
