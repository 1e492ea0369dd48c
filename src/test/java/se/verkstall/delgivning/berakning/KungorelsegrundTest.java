package se.verkstall.delgivning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_1970;
import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_2010;
import static se.verkstall.delgivning.berakning.Delgivningssatt.STAMNINGSMAN;
import static se.verkstall.delgivning.berakning.Delgivningssatt.VANLIG;
import static se.verkstall.delgivning.berakning.Kungorelsegrund.ADRESS_SAKNAS_FOR_FORENKLAD;
import static se.verkstall.delgivning.berakning.Kungorelsegrund.HALLER_SIG_UNDAN;
import static se.verkstall.delgivning.berakning.Kungorelsegrund.OBESTAMD_KRETS;
import static se.verkstall.delgivning.berakning.Kungorelsegrund.REGISTRERAD_ADRESS_SAKNAS;
import static se.verkstall.delgivning.berakning.Kungorelsegrund.REGISTRERAD_FORETRADARE_SAKNAS;
import static se.verkstall.delgivning.berakning.Kungorelsegrund.SAKNAR_KANT_HEMVIST;
import static se.verkstall.delgivning.berakning.Mottagarslag.AKTIEBOLAG;
import static se.verkstall.delgivning.berakning.Mottagarslag.FYSISK_PERSON;
import static se.verkstall.delgivning.berakning.Mottagarslag.REGISTRERAD_JURIDISK_PERSON;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Lagrumsreferens;

@Lagrum({"DelgL 2010:1932 48 §", "DelgL 2010:1932 49 §", "DelgL 2010:1932 50 §", "DelgL 1970:428 15 §", "DelgL 1970:428 16 §"})
class KungorelsegrundTest {

    @Test
    void den_som_haller_sig_undan_ska_forst_ha_sokts_i_hemvistet() {
        assertThat(HALLER_SIG_UNDAN.brister(lage(LAG_2010, FYSISK_PERSON, true, null, VANLIG))).hasSize(1);
        assertThat(HALLER_SIG_UNDAN.brister(lage(LAG_2010, FYSISK_PERSON, true, null, VANLIG, STAMNINGSMAN))).isEmpty();
        assertThat(HALLER_SIG_UNDAN.brister(lage(LAG_2010, AKTIEBOLAG, true, null, STAMNINGSMAN))).hasSize(1);
    }

    @Test
    void grunderna_om_juridiska_personer_galler_inte_enskilda_och_enligt_1970_ars_lag_adressen_bara_aktiebolag() {
        assertThat(REGISTRERAD_ADRESS_SAKNAS.brister(lage(LAG_2010, FYSISK_PERSON, false, null))).hasSize(1);
        assertThat(REGISTRERAD_ADRESS_SAKNAS.brister(lage(LAG_2010, REGISTRERAD_JURIDISK_PERSON, false, null))).isEmpty();
        assertThat(REGISTRERAD_ADRESS_SAKNAS.brister(lage(LAG_1970, REGISTRERAD_JURIDISK_PERSON, false, null))).hasSize(1);
        assertThat(REGISTRERAD_ADRESS_SAKNAS.brister(lage(LAG_1970, AKTIEBOLAG, false, null))).isEmpty();
        assertThat(REGISTRERAD_FORETRADARE_SAKNAS.brister(lage(LAG_2010, AKTIEBOLAG, true, null))).isEmpty();
    }

    @Test
    void saknad_adress_ar_en_grund_bara_nar_forenklad_delgivning_annars_fick_anvandas() {
        LocalDate informerad = LocalDate.of(2022, 11, 1); // tisdag

        assertThat(ADRESS_SAKNAS_FOR_FORENKLAD.brister(lage(LAG_2010, FYSISK_PERSON, false, informerad))).isEmpty();
        assertThat(ADRESS_SAKNAS_FOR_FORENKLAD.brister(lage(LAG_2010, FYSISK_PERSON, false, null))).hasSize(1);
        assertThat(ADRESS_SAKNAS_FOR_FORENKLAD.brister(lage(LAG_2010, FYSISK_PERSON, true, informerad))).hasSize(1);
        assertThat(ADRESS_SAKNAS_FOR_FORENKLAD.brister(lage(LAG_1970, FYSISK_PERSON, false, informerad))).hasSize(1);
    }

    @Test
    void varje_grund_i_lagen_har_sin_plats_dar() {
        for (Delgivningslag lag : Delgivningslag.values()) {
            assertThat(Kungorelsegrund.i(lag)).isNotEmpty().allSatisfy(g -> assertThat(Lagrumsreferens.parse(g.lagrum(lag).orElseThrow())).isNotNull());
        }
        assertThat(Kungorelsegrund.i(LAG_1970)).doesNotContain(ADRESS_SAKNAS_FOR_FORENKLAD);
    }

    @Test
    @Lagrum({"DelgL 2010:1932 48 § st 2", "DelgL 2010:1932 49 § st 3", "DelgL 2010:1932 50 § st 3", "DelgL 1970:428 17 §"})
    void anslag_i_lokalen_bara_vid_ny_delgivning_i_samma_mal_och_meddelande_bara_dar_lagen_kraver_det() {
        assertThat(SAKNAR_KANT_HEMVIST.farAnslasILokalen(true)).isTrue();
        assertThat(SAKNAR_KANT_HEMVIST.farAnslasILokalen(false)).isFalse();
        assertThat(OBESTAMD_KRETS.farAnslasILokalen(true)).isFalse();
        assertThat(OBESTAMD_KRETS.kraverMeddelande()).isTrue();
        assertThat(REGISTRERAD_FORETRADARE_SAKNAS.kraverMeddelande()).isTrue();
        assertThat(SAKNAR_KANT_HEMVIST.kraverMeddelande()).isFalse();
    }

    private static Mottagarlage lage(Delgivningslag lag, Mottagarslag slag, boolean adress, LocalDate informerad, Delgivningssatt... misslyckade) {
        return new Mottagarlage(lag, slag, true, false, adress, false, informerad, List.of(misslyckade), false);
    }
}
