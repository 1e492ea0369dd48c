package se.verkstall.loneutmatning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;

/** Times the authority sets, and the due days of running maintenance. */
class LoneutmatningstiderTest {

    @Test
    @Lagrum({"UB 7:7", "UF 7:1"})
    void galdenaren_har_tva_veckor_att_yttra_sig_och_inte_till_en_dag_som_ar_helgdag() {
        assertThat(Myndighetstid.YTTRANDE.sistaDag(LocalDate.of(2022, 3, 1)).dag()).as("tisdag till tisdag").isEqualTo(LocalDate.of(2022, 3, 15));
        assertThat(Myndighetstid.YTTRANDE.sistaDag(LocalDate.of(2022, 4, 1)).dag()).as("långfredagen flyttas till tisdagen").isEqualTo(LocalDate.of(2022, 4, 19));
    }

    @Test
    void varje_tid_sager_att_myndigheten_har_satt_den_och_vilken_bestammelse_som_later_den() {
        assertThat(Myndighetstid.values()).allSatisfy(tid -> {
            assertThat(tid.sistaDag(LocalDate.of(2022, 3, 1)).motivering().get(0)).startsWith("Lagen anger ingen tid.");
            assertThat(tid.lagrum()).isNotBlank();
        });
    }

    @Test
    void en_dag_utan_bestamd_tid_ar_ett_fel() {
        assertThatThrownBy(() -> Myndighetstid.ORSAK.sistaDag(LocalDate.of(1999, 12, 31))).isInstanceOf(RegelSaknasException.class);
    }

    @Test
    @Lagrum("UB 7:6 st 2")
    void underhall_tas_ut_for_det_som_har_forfallit_och_for_det_som_forfaller_narmast() {
        LocalDate efter = LocalDate.of(2022, 1, 31);

        assertThat(Underhallsposter.forfallodagar(efter, LocalDate.of(2022, 3, 25), 1)).containsExactly(
                LocalDate.of(2022, 2, 1), LocalDate.of(2022, 3, 1), LocalDate.of(2022, 4, 1));
        assertThat(Underhallsposter.forfallodagar(efter, LocalDate.of(2022, 3, 31), 1)).last().isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(Underhallsposter.forfallodagar(efter, LocalDate.of(2022, 4, 1), 1)).last().isEqualTo(LocalDate.of(2022, 5, 1));
    }

    @Test
    @Lagrum("UB 7:6 st 2")
    void det_som_ansokan_redan_omfattar_tas_inte_upp_igen() {
        assertThat(Underhallsposter.forfallodagar(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 3, 25), 1)).containsExactly(LocalDate.of(2022, 5, 1));
    }

    @Test
    void en_forfallodag_som_manaden_saknar_ar_dess_sista() {
        assertThat(Underhallsposter.forfallodagar(LocalDate.of(2022, 1, 31), LocalDate.of(2022, 2, 10), 31)).containsExactly(LocalDate.of(2022, 2, 28));
    }
}
