package se.verkstall.webb.handlaggare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.webb.handlaggare.Tidslinje.Dag;
import se.verkstall.webb.handlaggare.Tidslinje.Punkt;

/** The days of a sale on a line. The auction is on Tuesday 29 March 2022. */
class TidslinjeTest {

    private static final LocalDate AUKTION = LocalDate.of(2022, 3, 29);
    private static final List<Dag> DAGAR = List.of(new Dag(AUKTION, "Auktion", "UF 8:2", false), new Dag(LocalDate.of(2022, 3, 15), "Sista dag för underrättelse", "UF 9:10 st 2", true),
            new Dag(null, "Budgivningen avslutas", "UF 8:3", false));

    @Test
    void dagen_i_dag_star_pa_linjen_mellan_det_som_har_varit_och_det_som_aterstar() {
        Tidslinje linje = Tidslinje.av(DAGAR, LocalDate.of(2022, 3, 22)); // Tuesday
        assertThat(linje.punkter()).extracting(Punkt::text).containsExactly("Sista dag för underrättelse", "I dag", "Auktion");
        assertThat(linje.punkter()).extracting(Punkt::procent).containsExactly(0L, 50L, 100L);
        assertThat(linje.punkter()).extracting(Punkt::passerad).containsExactly(true, false, false);
    }

    @Test
    void en_sista_dag_som_ar_i_dag_aterstar_och_det_som_hander_i_dag_har_hant() {
        assertThat(Tidslinje.av(DAGAR, LocalDate.of(2022, 3, 15)).punkter()).extracting(Punkt::text).containsExactly("I dag", "Sista dag för underrättelse", "Auktion");
        assertThat(Tidslinje.av(DAGAR, AUKTION).punkter()).extracting(Punkt::text).containsExactly("Sista dag för underrättelse", "Auktion", "I dag");
    }

    @Test
    void nar_sista_dagen_har_passerat_star_inte_dagen_i_dag_med_och_utan_dagar_ar_linjen_tom() {
        assertThat(Tidslinje.av(DAGAR, AUKTION.plusDays(1)).punkter()).noneMatch(Punkt::idag);
        assertThat(Tidslinje.av(List.of(), AUKTION).punkter()).isEmpty();
    }
}
