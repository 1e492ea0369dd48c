package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import se.verkstall.forsaljning.berakning.Budprovning.Lage;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** Which bid is accepted, whether it is tried again, and what becomes of a down payment. */
@Lagrum({"UB 9:4", "UB 9:6", "UB 9:7", "UF 9:5", "UF 9:6", "UB 8:4", "UB 8:5", "UB 8:6"})
class BudTest {

    private static Belopp kr(long kronor) {
        return Belopp.kronor(kronor);
    }

    @Test
    void ett_bud_pa_den_lagsta_kopeskillingen_godtas_och_ett_ore_under_inte() {
        assertThat(Budprovning.hinder(new Lage(kr(30_000), kr(30_000), Belopp.NOLL, false, false))).isEmpty();
        assertThat(Budprovning.hinder(new Lage(Belopp.parse("29999.99"), kr(30_000), Belopp.NOLL, false, true))).extracting(Budprovning.Hinder::lagrum)
                .as("medgivande hjälper inte").containsExactly("UF 9:6");
    }

    @Test
    void battre_pant_ska_tackas_och_en_avsevart_hogre_kopeskilling_vantas_in_om_inte_alla_medger() {
        assertThat(Budprovning.hinder(new Lage(kr(5_000), null, kr(5_000), false, false))).isEmpty();
        assertThat(Budprovning.hinder(new Lage(kr(4_999), null, kr(5_000), true, false))).extracting(Budprovning.Hinder::lagrum).containsExactly("UB 9:4 st 1", "UB 9:4 st 2");
        assertThat(Budprovning.hinder(new Lage(kr(4_999), null, kr(5_000), true, true))).isEmpty();
    }

    @Test
    void ett_nytt_forsok_gors_efter_en_auktion_men_efter_tva_bara_om_egendomen_kan_saljas() {
        assertThat(NyttForsok.gors(1, false, false)).isTrue();
        assertThat(NyttForsok.gors(2, false, false)).isFalse();
        assertThat(NyttForsok.gors(2, false, true)).isTrue();
        assertThat(NyttForsok.gors(1, true, true)).as("sökanden avstår").isFalse();
    }

    @Test
    void handpenningen_tacker_kostnader_sedan_skillnaden_och_resten_gar_tillbaka() {
        assertThat(Handpenning.nyForsaljning(kr(10_000), kr(2_000), kr(100_000), kr(95_000))).isEqualTo(new Handpenning(kr(2_000), kr(5_000), kr(3_000)));
        assertThat(Handpenning.nyForsaljning(kr(10_000), kr(2_000), kr(100_000), kr(110_000))).isEqualTo(new Handpenning(kr(2_000), Belopp.NOLL, kr(8_000)));
        assertThat(Handpenning.forverkad(kr(10_000), kr(2_000))).isEqualTo(new Handpenning(kr(2_000), kr(8_000), Belopp.NOLL));
        assertThat(Handpenning.ingenNyAuktion(kr(10_000), kr(2_000))).isEqualTo(new Handpenning(kr(2_000), Belopp.NOLL, kr(8_000)));
    }

    @Property
    void av_handpenningen_forsvinner_inget_ore(@ForAll @LongRange(max = 10_000_000) long handpenning, @ForAll @LongRange(max = 10_000_000) long kostnader,
                                               @ForAll @LongRange(max = 100_000_000) long gammalt, @ForAll @LongRange(max = 100_000_000) long nytt) {
        Handpenning h = Handpenning.nyForsaljning(Belopp.ore(handpenning), Belopp.ore(kostnader), Belopp.ore(gammalt), Belopp.ore(nytt));
        assertThat(h.kostnader().plus(h.skillnad()).plus(h.ater())).isEqualTo(Belopp.ore(handpenning));
        assertThat(h.kostnader().arNegativt() || h.skillnad().arNegativt() || h.ater().arNegativt()).isFalse();
    }

    @Test
    void hinder_mot_forsaljning_namns_med_sin_paragraf_och_viker_for_samtycke_och_for_det_som_faller_i_varde() {
        Forsaljningshinder.Lage lage = new Forsaljningshinder.Lage(false, true, false, true, false, true, false, true, false, true, false);
        assertThat(Forsaljningshinder.fel(lage)).extracting(f -> f.lagrum()).containsExactly("UB 8:4", "UB 8:5 st 1", "UB 8:6 st 1", "UF 9:5", "UF 9:6");
        assertThat(Forsaljningshinder.fel(new Forsaljningshinder.Lage(false, true, true, true, false, true, false, true, true, true, true))).isEmpty();
        assertThat(Forsaljningshinder.fel(new Forsaljningshinder.Lage(false, true, false, true, false, true, true, false, false, false, false))).isEmpty();
    }
}
