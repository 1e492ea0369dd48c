package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.forsaljning.berakning.ForfallnaHandpenningar.Forfallen;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** More than one bid has become void in the same sale. */
@Lagrum({"UB 9:7 st 1", "UB 10:22 st 1", "UB 10:16 st 3"})
class ForfallnaHandpenningarTest {

    private static final Belopp NOLL = Belopp.NOLL;

    @Test
    void tva_ogiltiga_bud_betalar_var_sin_auktions_kostnader_och_skillnaden_bara_en_gang() {
        List<Handpenning> delade = ForfallnaHandpenningar.losEgendom(List.of(bud(5_000, 50_000, 0, 1_000), bud(5_000, 47_000, 0, 1_500)), kr(44_000));

        assertThat(delade).containsExactly(new Handpenning(kr(1_000), kr(3_000), kr(1_000)), new Handpenning(kr(1_500), kr(3_000), kr(500)));
    }

    @Test
    void racker_inte_den_senaste_handpenningen_far_den_forsta_tacka_resten_upp_till_sitt_eget_bud() {
        List<Handpenning> delade = ForfallnaHandpenningar.losEgendom(List.of(bud(8_000, 50_000, 0, 0), bud(2_000, 47_000, 0, 0)), kr(44_000));

        assertThat(delade).containsExactly(new Handpenning(NOLL, kr(4_000), kr(4_000)), new Handpenning(NOLL, kr(2_000), NOLL));
    }

    @Test
    void ett_hogre_andra_bud_gor_att_den_forsta_far_tillbaka_allt_utom_sina_kostnader() {
        List<Handpenning> delade = ForfallnaHandpenningar.losEgendom(List.of(bud(5_000, 50_000, 0, 1_000), bud(9_000, 55_000, 0, 0)), kr(48_000));

        assertThat(delade).containsExactly(new Handpenning(kr(1_000), NOLL, kr(4_000)), new Handpenning(NOLL, kr(7_000), kr(2_000)));
    }

    @Test
    void for_skepp_tacks_forra_summan_med_ranta_fore_kostnaderna() {
        List<Handpenning> delade = ForfallnaHandpenningar.fartyg(List.of(bud(20_000, 120_000, 600, 5_000), bud(17_000, 110_000, 400, 15_000)), kr(100_000));

        // the second: 10 400 kr to 110 400 kr, then 6 600 of its 15 000 kr costs; the first: 10 200 kr to 120 600 kr, its own 5 000 kr, 4 800 kr back
        assertThat(delade).containsExactly(new Handpenning(kr(5_000), kr(10_200), kr(4_800)), new Handpenning(kr(6_600), kr(10_400), NOLL));
    }

    @Test
    @Lagrum("UB 12:43 st 1")
    void for_fast_egendom_svarar_den_senaste_forst_och_den_forsta_bara_for_det_som_fattas_till_det_egna_budet() {
        assertThat(ForfallnaHandpenningar.fastighet(List.of(bud(90_000, 900_000, 0, 0), bud(87_000, 870_000, 0, 0)), kr(850_000)))
                .containsExactly(new Fastighetshandpenning(kr(30_000), kr(60_000)), new Fastighetshandpenning(kr(20_000), kr(67_000)));
        // with interest: the second to 875 000 kr, the first from there to 912 000 kr
        assertThat(ForfallnaHandpenningar.fastighet(List.of(bud(90_000, 900_000, 12_000, 0), bud(87_000, 870_000, 5_000, 0)), kr(850_000)))
                .containsExactly(new Fastighetshandpenning(kr(37_000), kr(53_000)), new Fastighetshandpenning(kr(25_000), kr(62_000)));
        assertThat(ForfallnaHandpenningar.fastighet(List.of(bud(90_000, 900_000, 0, 0), bud(20_000, 950_000, 0, 0)), kr(800_000)))
                .as("den andras räcker inte: 820 000, och den första tar vid till 900 000").containsExactly(new Fastighetshandpenning(kr(80_000), kr(10_000)), new Fastighetshandpenning(kr(20_000), NOLL));
        assertThat(ForfallnaHandpenningar.fastighet(List.of(bud(90_000, 900_000, 0, 0)), kr(900_000))).containsExactly(new Fastighetshandpenning(NOLL, kr(90_000)));
    }

    @Test
    void ett_enda_ogiltigt_bud_delas_som_forut() {
        assertThat(ForfallnaHandpenningar.losEgendom(List.of(bud(5_000, 50_000, 0, 1_000)), kr(47_000)))
                .containsExactly(Handpenning.nyForsaljning(kr(5_000), kr(1_000), kr(50_000), kr(47_000)));
        assertThat(ForfallnaHandpenningar.fartyg(List.of(), kr(1))).isEmpty();
    }

    @Test
    @Lagrum({"UB 10:16 st 2", "UB 10:16 st 3"})
    void en_kommun_utan_handpenning_svarar_for_det_en_handpenning_hade_gatt_till_men_inte_mer() {
        LocalDate dag = LocalDate.of(2022, 6, 14); // a Tuesday
        // a sixth of 120 000 kr is 20 000 kr
        assertThat(Fartygshandpenning.ansvar(kr(120_000), kr(10_000), dag, NOLL, kr(110_000), kr(3_000))).isEqualTo(kr(13_000));
        assertThat(Fartygshandpenning.ansvar(kr(120_000), kr(10_000), dag, NOLL, kr(90_000), kr(3_000))).isEqualTo(kr(20_000));
        assertThat(Fartygshandpenning.ansvar(kr(120_000), kr(10_000), dag, NOLL, kr(130_000), NOLL)).isEqualTo(NOLL);
    }

    private static Forfallen bud(long handpenning, long pris, long ranta, long kostnader) {
        return new Forfallen(kr(handpenning), kr(pris), kr(ranta), kr(kostnader));
    }

    private static Belopp kr(long kronor) {
        return Belopp.kronor(kronor);
    }
}
