package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

class LoneutmatningsbeslutTest {

    private static Belopp kr(String kronor) {
        return Belopp.parse(kronor);
    }

    @ParameterizedTest
    @CsvSource({"13000, 0", "13826, 0", "13826.99, 0", "13827, 1", "20000, 6174", "25900, 12074", "30000, 12074"})
    @Lagrum({"UB 7:8 st 1", "UB 7:20 st 1"})
    void arbetsgivaren_innehaller_det_som_overstiger_forbehallsbeloppet_och_hogst_utmatningsbeloppet(String lon, String innehalls) {
        var beslut = Loneutmatningsbeslut.hogst(Inkomstperiod.MANAD, kr("12074"), kr("13826"));
        assertThat(beslut.innehall(kr(lon))).isEqualTo(kr(innehalls));
    }

    @Test
    @Lagrum("UB 7:8 st 1")
    void allt_over_forbehallsbeloppet_kan_tas_utan_tak() {
        var beslut = Loneutmatningsbeslut.alltOver(Inkomstperiod.MANAD, kr("13826"));
        assertThat(beslut.innehall(kr("30000.50"))).isEqualTo(kr("16174"));
        assertThat(beslut.utmatningsbelopp()).isEmpty();
    }

    @Test
    @Lagrum("UB 7:8 st 2")
    void dagersattning_for_flera_dagar_raknas_samman() {
        var beslut = Loneutmatningsbeslut.hogst(Inkomstperiod.DAG, kr("99"), kr("421")).forDagar(14);
        assertThat(beslut.utmatningsbelopp()).contains(kr("1386"));
        assertThat(beslut.forbehallsbelopp()).isEqualTo(kr("5894"));
        assertThat(beslut.innehall(kr("7280"))).isEqualTo(kr("1386"));
        assertThat(Loneutmatningsbeslut.alltOver(Inkomstperiod.DAG, kr("421")).forDagar(1).innehall(kr("520"))).isEqualTo(kr("99"));
    }

    @Test
    void ett_beslut_per_manad_raknas_inte_i_dagar_och_ingen_ersattning_ar_for_noll_dagar() {
        assertThatThrownBy(() -> Loneutmatningsbeslut.alltOver(Inkomstperiod.MANAD, kr("1")).forDagar(2)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Loneutmatningsbeslut.alltOver(Inkomstperiod.DAG, kr("1")).forDagar(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Loneutmatningsbeslut.alltOver(Inkomstperiod.DAG, kr("-1"))).isInstanceOf(OgiltigIndataException.class);
    }
}
