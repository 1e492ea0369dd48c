package se.verkstall.delgivning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_1970;
import static se.verkstall.delgivning.berakning.Delgivningslag.LAG_2010;
import static se.verkstall.delgivning.berakning.Mottagarslag.AKTIEBOLAG;
import static se.verkstall.delgivning.berakning.Mottagarslag.FYSISK_PERSON;
import static se.verkstall.delgivning.berakning.Rapportutfall.ARBETSGIVARE;
import static se.verkstall.delgivning.berakning.Rapportutfall.HUSHALL;
import static se.verkstall.delgivning.berakning.Rapportutfall.HYRESVARD;
import static se.verkstall.delgivning.berakning.Rapportutfall.KONTOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Lagrumsreferens;
import se.verkstall.lag.OgiltigIndataException.Fel;

class StamningsmannadelgivningTest {

    private static final LocalDate DAG = LocalDate.of(2022, 11, 9); // onsdag

    @Test
    @Lagrum({"DelgL 2010:1932 32 §", "DelgL 2010:1932 39 §", "DelgL 1970:428 19 § st 2"})
    void overlamnad_och_vagrad_racker_med_en_redogorelse() {
        assertThat(falt(LAG_2010, FYSISK_PERSON, Besok.overlamnad(DAG, "Lämnad i dörren."), false)).isEmpty();
        assertThat(falt(LAG_1970, AKTIEBOLAG, Besok.vagrad(DAG, "Ville inte ta emot."), false)).isEmpty();
        assertThat(falt(LAG_2010, FYSISK_PERSON, Besok.overlamnad(DAG, " "), false)).containsExactly("redogorelse");
    }

    @Test
    @Lagrum({"DelgL 2010:1932 34 §", "DelgL 2010:1932 35 §", "DelgL 2010:1932 36 §", "DelgL 2010:1932 37 §"})
    void till_hushallet_eller_arbetsgivaren_kravs_att_mottagaren_inte_traffades_samtycke_erinran_och_att_det_inte_ar_motparten() {
        assertThat(falt(LAG_2010, FYSISK_PERSON, Besok.tillAnnan(DAG, HUSHALL, "sambon", "Bortrest."), false)).isEmpty();
        assertThat(falt(LAG_2010, FYSISK_PERSON, Besok.tillAnnan(DAG, ARBETSGIVARE, "personalchefen", "Inte på plats."), false)).isEmpty();

        Besok brister = new Besok(DAG, HUSHALL, " ", false, true, false, false, false, false, null, 1, "Text.");
        assertThat(falt(LAG_2010, FYSISK_PERSON, brister, false)).containsExactly("lamnadTill", "ejAntraffad", "motpart", "samtycke", "erinran");
    }

    @Test
    @Lagrum({"DelgL 1970:428 12 §", "DelgL 1970:428 13 §", "DelgL 1970:428 14 §", "DelgL 1970:428 18 §"})
    void hyresvard_och_kontor_far_ta_emot_bara_enligt_1970_ars_lag() {
        assertThat(falt(LAG_1970, FYSISK_PERSON, Besok.tillAnnan(DAG, HYRESVARD, "hyresvärden", "Ingen hemma."), false)).isEmpty();
        assertThat(falt(LAG_1970, AKTIEBOLAG, Besok.tillAnnan(DAG, KONTOR, "receptionisten", "Ingen behörig där."), false)).isEmpty();
        assertThat(falt(LAG_2010, FYSISK_PERSON, Besok.tillAnnan(DAG, HYRESVARD, "hyresvärden", "Ingen hemma."), false)).containsExactly("utfall");
        assertThat(falt(LAG_2010, AKTIEBOLAG, Besok.tillAnnan(DAG, KONTOR, "receptionisten", "Ingen behörig där."), false)).containsExactly("utfall");
        assertThat(falt(LAG_1970, AKTIEBOLAG, Besok.tillAnnan(DAG, HUSHALL, "maken", "Ingen behörig där."), false)).containsExactly("utfall");
    }

    @Test
    @Lagrum("DelgL 2010:1932 38 §")
    void hemvistet_duger_bara_nar_alla_fyra_forutsattningarna_ar_uppfyllda() {
        assertThat(falt(LAG_2010, FYSISK_PERSON, Besok.hemvist(DAG, "Gick ut bakvägen.", 3, "Lämnad i brevlådan."), false)).isEmpty();
        Besok utan = new Besok(DAG, Rapportutfall.HEMVIST, null, false, false, false, false, false, false, null, 1, "Lämnad i brevlådan.");
        assertThat(falt(LAG_2010, FYSISK_PERSON, utan, false)).containsExactly("ejAntraffad", "ingenAnnan", "okandVistelse", "hallerSigUndan");
        assertThat(falt(LAG_2010, AKTIEBOLAG, Besok.hemvist(DAG, "Stängt.", 3, "Dörren."), false)).containsExactly("utfall");
    }

    @Test
    @Lagrum("DelgL 1970:428 15 § st 2")
    void hemvistet_enligt_1970_ars_lag_kraver_myndighetens_beslut() {
        Besok dorren = Besok.hemvist(DAG, "Grannarna har inte sett till mottagaren.", 3, "Fäst på dörren.");

        assertThat(falt(LAG_1970, FYSISK_PERSON, dorren, true)).isEmpty();
        assertThat(falt(LAG_1970, FYSISK_PERSON, dorren, false)).containsExactly("utfall");
    }

    @ParameterizedTest
    @EnumSource(Rapportutfall.class)
    void varje_utfall_har_ett_lagrum(Rapportutfall utfall) {
        for (Delgivningslag lag : Delgivningslag.values()) {
            assertThat(Lagrumsreferens.parse(Stamningsmannadelgivning.lagrum(lag, utfall))).isNotNull();
        }
    }

    private static List<String> falt(Delgivningslag lag, Mottagarslag slag, Besok besok, boolean beslut) {
        return Stamningsmannadelgivning.brister(lag, slag, besok, beslut).stream().map(Fel::falt).toList();
    }
}
