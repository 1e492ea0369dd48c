package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.forsaljning.berakning.Gruppauktion.Lage;
import se.verkstall.forsaljning.berakning.Gruppauktion.Medlem;
import se.verkstall.forsaljning.berakning.Gruppauktion.Utfall;
import se.verkstall.forsaljning.berakning.Inteckningsansvar.Del;
import se.verkstall.forsaljning.berakning.Utropssatt.Undantag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/** Two properties worth 1 000 000 kr and 500 000 kr, jointly mortgaged for 600 000 kr, 400 000 kr and 200 000 kr by value; a claim of 300 000 kr is attached for in the first. */
@Lagrum({"UB 12:51", "UB 12:52", "UB 12:53 st 1", "UB 12:54", "UB 12:50"})
class GruppauktionTest {

    private static Medlem forsta(Integer bud) {
        return new Medlem(kr(1_000_000), kr(bud), kr(20_000), kr(-20_000), false, false, List.of(new Del(1, "pant", kr(400_000)), new Del(2, "mal", kr(300_000))), List.of("mal"));
    }

    private static Medlem andra(Integer bud, boolean indragen, boolean andraHand) {
        return new Medlem(kr(500_000), kr(bud), kr(20_000), kr(-20_000), indragen, andraHand, List.of(new Del(1, "pant", kr(200_000)), new Del(3, "egen", kr(100_000))), List.of());
    }

    private static Lage lage(List<Medlem> medlemmar, boolean sammaAgare, Integer... gemensamma) {
        return new Lage(medlemmar, false, sammaAgare, false, false, false, false, new ArrayList<>(Arrays.stream(gemensamma).map(GruppauktionTest::kr).toList()));
    }

    private static Belopp kr(Integer kronor) {
        return kronor == null ? null : Belopp.kronor(kronor);
    }

    @Test
    void ett_hogre_gemensamt_bud_gar_fore_buden_var_for_sig_och_delas_efter_varde() {
        List<Medlem> m = List.of(forsta(700_000), andra(450_000, false, false));
        assertThat(Gruppauktion.galler(lage(m, true, 1_200_000))).extracting(Utfall::pris).as("den andra har minst sina 450 000").containsExactly(kr(750_000), kr(450_000));
        assertThat(Gruppauktion.galler(lage(m, true, 1_150_000))).as("lika med summan: buden var för sig står").containsExactly(new Utfall(kr(700_000), -1, null, null), new Utfall(kr(450_000), -1, null, null));
        assertThat(Gruppauktion.galler(lage(m, true, (Integer) null))).extracting(Utfall::utrop).as("inget bud vid det gemensamma utropet").containsExactly(-1, -1);
    }

    @Test
    @Lagrum("UB 12:54 st 1")
    void de_ropas_ut_gemensamt_om_de_har_samma_agare_eller_full_betalning_inte_har_natts_eller_agarna_ar_ense_och_annars_inte() {
        List<Medlem> fullt = List.of(forsta(450_000), andra(250_000, false, false));
        assertThat(Gruppauktion.galler(lage(fullt, false))).allMatch(Utfall::sald);
        assertThatThrownBy(() -> Gruppauktion.galler(lage(fullt, true))).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("också ropas ut gemensamt");
        assertThatThrownBy(() -> Gruppauktion.galler(lage(fullt, false, 900_000))).hasMessageContaining("bara om");
        assertThatThrownBy(() -> Gruppauktion.galler(new Lage(fullt, false, false, true, false, false, false, List.of()))).hasMessageContaining("ägarna är ense");
        // 180 000 kr and 400 000 kr after costs pay 580 000 of 600 000 kr
        List<Medlem> brist = List.of(forsta(200_000), andra(420_000, false, false));
        assertThatThrownBy(() -> Gruppauktion.galler(lage(brist, false))).hasMessageContaining("full betalning har inte uppnåtts");
    }

    @Test
    @Lagrum("UB 12:54 st 2")
    void nar_en_andel_inte_nar_skyddsbeloppet_faller_den_fastigheten_bort_och_de_andra_ropas_ut_gemensamt_pa_nytt() {
        Medlem hog = new Medlem(kr(500_000), kr(100_000), kr(600_000), kr(0), false, false, List.of(), List.of());
        List<Medlem> tre = List.of(forsta(700_000), andra(300_000, false, false), hog);
        assertThatThrownBy(() -> Gruppauktion.galler(lage(tre, true, 1_600_000))).hasMessageContaining("De övriga ska ropas ut gemensamt");
        assertThat(Gruppauktion.galler(lage(tre, true, 1_600_000, 1_200_000))).extracting(Utfall::pris).containsExactly(kr(800_000), kr(400_000), null);
        List<Medlem> tva = List.of(forsta(700_000), hog);
        assertThat(Gruppauktion.galler(lage(tva, true, 900_000))).as("en är kvar: dess eget bud").containsExactly(new Utfall(kr(700_000), -1, null, null),
                new Utfall(null, -1, "UB 12:54 st 2", "Fastighetens andel i köpeskillingen täcker inte skyddsbeloppet."));
    }

    @Test
    @Lagrum("UB 12:54 st 3")
    void racker_buden_inte_till_nagon_del_av_exekutionsfordringen_saljs_ingen() {
        // the second pays 180 000 of its 200 000 kr, so the first must pay 420 000 kr and its costs before the claim has anything
        assertThat(Gruppauktion.galler(lage(List.of(forsta(440_000), andra(200_000, false, false)), true, (Integer) null))).extracting(Utfall::lagrum).containsExactly("UB 12:54 st 3", "UB 12:54 st 3");
        assertThat(Gruppauktion.galler(lage(List.of(forsta(440_001), andra(200_000, false, false)), true, (Integer) null))).allMatch(Utfall::sald);
    }

    @Test
    @Lagrum("UB 12:54 st 4")
    void med_en_indragen_ska_budet_pa_den_forst_utmatta_racka_till_nagot_av_exekutionsfordringen_och_saljs_den_inte_saljs_inte_den_indragna() {
        assertThat(Gruppauktion.galler(lage(List.of(forsta(420_000), andra(900_000, true, false)), true, 2_000_000))).extracting(Utfall::lagrum).containsExactly("UB 12:54 st 4", "UB 12:54 st 4");
        assertThat(Gruppauktion.galler(lage(List.of(forsta(420_001), andra(900_000, true, false)), true, 2_000_000))).allMatch(Utfall::sald);
        Medlem dyr = new Medlem(kr(1_000_000), kr(500_000), kr(600_000), kr(0), false, false, forsta(1).delar(), List.of("mal"));
        assertThat(Gruppauktion.galler(lage(List.of(dyr, andra(300_000, true, false)), true, (Integer) null))).extracting(Utfall::lagrum).containsExactly("UB 12:40 st 1", "UB 12:54 st 4");
    }

    @Test
    @Lagrum("UB 12:54 st 5")
    void den_som_svarar_i_andra_hand_saljs_bara_om_den_forsta_inte_racker_och_bristen_inte_ar_betald() {
        Medlem hela = new Medlem(kr(1_000_000), kr(700_000), kr(20_000), kr(-20_000), false, false, List.of(new Del(1, "pant", kr(600_000)), new Del(2, "mal", kr(300_000))), List.of("mal"));
        Medlem sekundar = new Medlem(kr(500_000), kr(400_000), kr(20_000), kr(-20_000), false, true, List.of(new Del(1, "pant", Belopp.NOLL)), List.of());
        assertThat(Gruppauktion.galler(lage(List.of(hela, sekundar), true))).extracting(Utfall::lagrum).containsExactly(null, "UB 12:54 st 5");
        Medlem svag = new Medlem(kr(1_000_000), kr(550_000), kr(20_000), kr(-20_000), false, false, hela.delar(), List.of("mal"));
        assertThat(Gruppauktion.galler(lage(List.of(svag, sekundar), true))).as("inget gemensamt utrop utan särskilda skäl; den andra betalar bristen 70 000 och exekutionsfordran får inget")
                .extracting(Utfall::lagrum).containsExactly("UB 12:54 st 3", "UB 12:54 st 3");
        assertThatThrownBy(() -> Gruppauktion.galler(lage(List.of(svag, sekundar), true, 1_100_000))).hasMessageContaining("bara om");
        assertThat(Gruppauktion.galler(new Lage(List.of(svag, sekundar), false, true, false, true, false, false, List.of(kr(1_500_000))))).allMatch(Utfall::sald);
        assertThat(Gruppauktion.galler(new Lage(List.of(hela, sekundar), false, true, false, false, true, false, List.of()))).extracting(Utfall::sald).containsExactly(true, false);
    }

    @Test
    @Lagrum("UB 12:51")
    void efter_en_gemensam_forteckning_delas_budet_efter_varde_om_det_tacker_skyddsbeloppet() {
        List<Medlem> m = List.of(forsta(null), andra(null, false, false));
        assertThat(Gruppauktion.galler(gemensam(m, 900_000))).extracting(Utfall::pris).containsExactly(kr(600_000), kr(300_000));
        assertThat(Gruppauktion.galler(gemensam(m, 40_000))).allMatch(Utfall::sald);
        assertThat(Gruppauktion.galler(gemensam(m, 39_999))).extracting(Utfall::lagrum).containsOnly("UB 12:40 st 1");
        assertThat(Gruppauktion.galler(gemensam(m, null))).extracting(Utfall::skal).containsOnly("Inget bud lämnades.");
        Lage l = gemensam(m, 940_000);
        assertThat(Gruppauktion.exekutionenTacks(l, Gruppauktion.galler(l))).as("606 666,67 efter kostnader räcker inte till 700 000 och 293 333,33 ger den första ingenting").isFalse();
        Lage mer = gemensam(m, 1_080_000);
        assertThat(Gruppauktion.exekutionenTacks(mer, Gruppauktion.galler(mer))).as("720 000 i den första: 20 000, 400 000 och 300 000").isTrue();
    }

    private static Lage gemensam(List<Medlem> m, Integer bud) {
        return new Lage(m, true, true, false, false, false, false, new ArrayList<>(Arrays.asList(kr(bud))));
    }

    @Test
    @Lagrum({"UB 12:50", "UB 12:53 st 1"})
    void det_en_fastighet_inte_betalar_av_en_gemensam_inteckning_svarar_de_andra_for_fore_allt_som_ar_samre() {
        List<Inteckningsansvar.Fastighet> tva = List.of(new Inteckningsansvar.Fastighet(kr(450_000), forsta(1).delar()), new Inteckningsansvar.Fastighet(kr(150_000), andra(1, false, false).delar()));
        assertThat(Inteckningsansvar.betalt(tva)).extracting(m -> m.get("pant")).containsExactly(kr(450_000), kr(150_000));
        assertThat(Inteckningsansvar.betalt(tva).get(0)).as("inget kvar till exekutionsfordran").containsEntry("mal", Belopp.NOLL);
        assertThat(Inteckningsansvar.slutligt(tva).get(1)).as("det ingen betalar står kvar").containsEntry("egen", kr(100_000));
        assertThat(Inteckningsansvar.dela(kr(100), List.of(kr(1), kr(1), kr(1)))).as("den första tar vad avrundningen lämnar").containsExactly(Belopp.parse("33.34"), Belopp.parse("33.33"), Belopp.parse("33.33"));
        assertThat(Inteckningsansvar.dela(kr(100), List.of(Belopp.NOLL, kr(7)))).containsExactly(Belopp.NOLL, kr(100));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"false,true,false,false,false,true,-,FLERA_EJ_ALLA", "true,false,true,false,false,true,-,OLIKA_AGARE", "true,true,true,false,false,true,-,INDRAGEN",
            "true,true,false,true,false,true,-,ANDRA_HAND", "true,true,false,false,true,true,-,SARSKILD_INTECKNING", "true,true,false,false,false,false,-,EJ_HELA_BELOPPET",
            "true,true,false,false,false,true,YRKAT_AGARE_BORGENAR,YRKAT_AGARE_BORGENAR", "true,true,false,false,false,true,-,-"})
    @Lagrum({"UB 12:51", "UB 12:52"})
    void en_forteckning_for_alla_bara_nar_alla_saljs_och_inget_undantag_finns(boolean alla, boolean sammaAgare, boolean indragen, boolean andraHand, boolean sarskild, boolean hela, Undantag yrkat,
                                                                             Undantag vantat) {
        Forteckningssatt.Lage l = new Forteckningssatt.Lage(alla, sammaAgare, indragen, andraHand, sarskild, hela, yrkat);
        assertThat(Forteckningssatt.undantag(l)).isEqualTo(Optional.ofNullable(vantat));
        assertThat(Forteckningssatt.satt(l)).isEqualTo(vantat == null ? Utropssatt.Satt.GEMENSAM_FORTECKNING : Utropssatt.Satt.VAR_FOR_SIG);
    }
}
