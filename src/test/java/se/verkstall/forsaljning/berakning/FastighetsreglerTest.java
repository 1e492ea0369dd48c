package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.forsaljning.berakning.Fastighetsbevis.Bevis;
import se.verkstall.forsaljning.berakning.Fastighetsforsok.Lage;
import se.verkstall.forsaljning.berakning.Fastighetsforsok.Orsak;
import se.verkstall.forsaljning.berakning.Fastighetstider.Tider;
import se.verkstall.forsaljning.berakning.Fastighetsutlysning.Undantag;
import se.verkstall.forsaljning.berakning.Forsaljningsanstand.Begard;
import se.verkstall.forsaljning.berakning.Kungorelsekrav.Medium;
import se.verkstall.forsaljning.berakning.Utlysning.Post;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.tid.Fristkatalog;

/** Each time limit and each rule of UF 12 and UB 12: the last day in time and the day after, and both sides of each amount. */
@Lagrum({"UF 12:1", "UF 12:7", "UF 12:12", "UF 12:16", "UF 12:18", "UF 12:25", "UF 12:29", "UF 12:30", "UF 12:31", "UB 12:11", "UB 12:13", "UB 12:14", "UB 12:19", "UB 12:22",
        "UB 12:32", "UB 12:36", "UB 12:40", "UB 12:42", "UB 12:43", "UB 12:58", "UB 12:59", "UB 12:61", "UB 12:69"})
class FastighetsreglerTest {

    /** Tuesday. */
    private static final LocalDate AUKTION = LocalDate.of(2022, 5, 31);
    private static final LocalTime NIO = LocalTime.of(9, 0);
    private static final LocalTime ETT = LocalTime.of(13, 0);

    private static List<String> fel(LocalDate bevakning, LocalDate fordelning, LocalDate idag) {
        return Fastighetstider.fel(new Tider(AUKTION, ETT, bevakning, NIO, fordelning), idag).stream().map(Fel::lagrum).toList();
    }

    @Test
    @Lagrum("UF 12:16 st 1")
    void auktionen_kungors_senast_tre_veckor_fore_auktionsdagen() {
        // Tuesday 10 May is the last day; on Wednesday 11 May an auction on 31 May can no longer be set
        assertThat(Fastighetstider.kungorsSenast(AUKTION)).isEqualTo("2022-05-10");
        assertThat(fel(AUKTION, LocalDate.of(2022, 7, 12), LocalDate.of(2022, 5, 10))).isEmpty();
        assertThat(fel(AUKTION, LocalDate.of(2022, 7, 12), LocalDate.of(2022, 5, 11))).containsExactly("UF 12:16 st 1", "UF 12:18 st 1");
    }

    @Test
    @Lagrum("UF 12:18 st 1")
    void sakagarna_underrattas_senast_tre_veckor_fore_bevakningssammantradet_inte_auktionen() {
        // the meeting on Tuesday 24 May, the auction a week later: notices by Tuesday 3 May
        LocalDate bevakning = LocalDate.of(2022, 5, 24);
        assertThat(Fastighetstider.underrattasSenast(bevakning)).isEqualTo("2022-05-03");
        assertThat(fel(bevakning, LocalDate.of(2022, 7, 12), LocalDate.of(2022, 5, 3))).isEmpty();
        assertThat(fel(bevakning, LocalDate.of(2022, 7, 12), LocalDate.of(2022, 5, 4))).containsExactly("UF 12:18 st 1");
    }

    @Test
    @Lagrum("UB 12:13 st 3")
    void anslutning_anmals_senast_tva_veckor_fore_bevakningssammantradet() {
        // Tuesday 17 May for a meeting on Tuesday 31 May
        assertThat(Fastighetstider.ansluterSenast(AUKTION)).isEqualTo("2022-05-17");
    }

    @Test
    @Lagrum("UB 12:19")
    void bevakningssammantradet_halls_samma_dag_fore_auktionen_eller_en_tidigare_dag() {
        LocalDate idag = LocalDate.of(2022, 4, 1);
        LocalDate fordelning = LocalDate.of(2022, 7, 12);
        assertThat(Fastighetstider.fel(new Tider(AUKTION, ETT, AUKTION, ETT, fordelning), idag)).extracting(Fel::lagrum).containsExactly("UB 12:19");
        assertThat(Fastighetstider.fel(new Tider(AUKTION, ETT, AUKTION, ETT.minusMinutes(1), fordelning), idag)).isEmpty();
        assertThat(Fastighetstider.fel(new Tider(AUKTION, ETT, AUKTION.plusDays(1), NIO, fordelning), idag)).extracting(Fel::lagrum).containsExactly("UB 12:19");
    }

    @Test
    @Lagrum("UB 12:36 st 1")
    void fordelningssammantradet_satts_efter_det_att_tiden_for_overklagande_har_gatt_ut() {
        // three weeks from Tuesday 31 May: Tuesday 21 June is the last day to appeal
        assertThat(fel(AUKTION, LocalDate.of(2022, 6, 21), LocalDate.of(2022, 4, 1))).containsExactly("UB 12:36 st 1");
        assertThat(fel(AUKTION, LocalDate.of(2022, 6, 22), LocalDate.of(2022, 4, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2014-09-30,ORTSTIDNING,2014-09-09", "2014-10-01,WEBBPLATS,2014-09-10"})
    @Lagrum({"UF 12:16 st 1", "UF 12:16 st 2"})
    void medierna_foljer_ordalydelsen_pa_auktionsdagen(LocalDate dag, Medium andra, LocalDate senast) {
        // Tuesday 30 September and Wednesday 1 October 2014
        assertThat(Fastighetskungorelse.vid(dag)).extracting(Kungorelsekrav::medium).containsExactly(Medium.POST_OCH_INRIKES_TIDNINGAR, andra);
        assertThat(Fastighetskungorelse.vid(dag)).allSatisfy(k -> assertThat(Fristkatalog.berakna(k.katalogId(), dag, dag).dag()).isEqualTo(senast));
        assertThat(Fastighetskungorelse.iTidning(dag)).isEqualTo(andra == Medium.ORTSTIDNING);
    }

    private static Post kungorelse(LocalDate gjord, boolean iTid) {
        return new Post("Kungörelse", Fastighetsutlysning.KUNGORELSE, LocalDate.of(2022, 5, 10), gjord, iTid);
    }

    private static Post notis(LocalDate gjord, boolean iTid) {
        return new Post("Underrättelse", Fastighetsutlysning.UNDERRATTELSE, LocalDate.of(2022, 5, 10), gjord, iTid);
    }

    @Test
    @Lagrum("UB 12:22")
    void utlyst_ar_auktionen_bara_om_den_ar_kungjord_och_alla_ar_underrattade_i_tid() {
        LocalDate dag = LocalDate.of(2022, 5, 10);
        assertThat(Fastighetsutlysning.utlyst(List.of(kungorelse(dag, true), notis(dag, true)))).isTrue();
        assertThat(Fastighetsutlysning.utlyst(List.of(kungorelse(dag, true)))).as("ingen underrättad").isFalse();
        assertThat(Fastighetsutlysning.utlyst(List.of(notis(dag, true)))).as("inte kungjord").isFalse();
        assertThat(Fastighetsutlysning.utlyst(List.of(kungorelse(dag.plusDays(1), false), notis(dag, true)))).isFalse();
        assertThat(Fastighetsutlysning.utlyst(List.of(kungorelse(dag, true), notis(dag.plusDays(1), false)))).isFalse();
    }

    @Test
    @Lagrum({"UB 12:22", "UF 12:16 st 1"})
    void en_sen_kungorelse_kan_ursaktas_av_sarskilda_skal_en_sen_underrattelse_bara_om_den_inte_ar_vasentlig_och_det_som_aldrig_gjordes_av_inget() {
        LocalDate sen = LocalDate.of(2022, 5, 11);
        Set<Undantag> skal = EnumSet.of(Undantag.SARSKILDA_SKAL);
        assertThat(Fastighetsutlysning.hinderMotAvhjalpande(List.of(kungorelse(sen, false)), skal)).isEmpty();
        assertThat(Fastighetsutlysning.hinderMotAvhjalpande(List.of(kungorelse(sen, false)), EnumSet.noneOf(Undantag.class))).hasSize(1);
        assertThat(Fastighetsutlysning.hinderMotAvhjalpande(List.of(notis(sen, false)), skal)).hasSize(1);
        assertThat(Fastighetsutlysning.hinderMotAvhjalpande(List.of(notis(sen, false)), EnumSet.of(Undantag.OVASENTLIG))).isEmpty();
        assertThat(Fastighetsutlysning.hinderMotAvhjalpande(List.of(kungorelse(null, false), notis(null, false)), EnumSet.allOf(Undantag.class))).hasSize(2)
                .allMatch(h -> h.contains("gjordes aldrig"));
        assertThat(Fastighetsutlysning.undantag(new Post("Anslag", Fastighetsutlysning.ANSLAG, sen, null, false))).containsExactly(Undantag.OVASENTLIG);
    }

    @Test
    @Lagrum("UB 12:42 st 1")
    void sokanden_begar_ett_nytt_forsok_inom_en_vecka_fran_auktionen() {
        // Tuesday 7 June is the last day
        assertThat(Fastighetsforsok.begarsSenast(AUKTION)).isEqualTo("2022-06-07");
        assertThat(Fastighetsforsok.gors(new Lage(Orsak.EJ_INROP, AUKTION, LocalDate.of(2022, 6, 7), false, 1, true))).isTrue();
        assertThat(Fastighetsforsok.gors(new Lage(Orsak.EJ_INROP, AUKTION, LocalDate.of(2022, 6, 8), false, 1, true))).isFalse();
        assertThat(Fastighetsforsok.gors(new Lage(Orsak.EJ_INROP, AUKTION, null, false, 1, true))).isFalse();
        Lage ingen = new Lage(Orsak.EJ_INROP, AUKTION, null, false, 1, true);
        assertThat(Fastighetsforsok.fel(ingen, LocalDate.of(2022, 6, 7))).extracting(Fel::lagrum).containsExactly("UB 12:42 st 1");
        assertThat(Fastighetsforsok.fel(ingen, LocalDate.of(2022, 6, 8))).isEmpty();
        assertThat(Fastighetsforsok.fel(new Lage(Orsak.EJ_INROP, AUKTION, null, true, 1, true), LocalDate.of(2022, 6, 1))).isEmpty();
        assertThat(Fastighetsforsok.fel(new Lage(Orsak.EJ_INROP, AUKTION, AUKTION.minusDays(1), false, 1, true), LocalDate.of(2022, 6, 8))).hasSize(1);
    }

    @Test
    @Lagrum({"UB 12:42 st 1", "UB 12:42 st 2", "UB 12:61"})
    void ett_ogiltigt_inrop_ger_ett_nytt_forsok_om_inte_sokanden_avstar_och_efter_tva_auktioner_utan_utsikt_far_begaran_avvisas() {
        assertThat(Fastighetsforsok.gors(new Lage(Orsak.INROP_OGILTIGT, AUKTION, null, false, 1, false))).isTrue();
        assertThat(Fastighetsforsok.gors(new Lage(Orsak.INROP_OGILTIGT, AUKTION, null, true, 1, true))).isFalse();
        assertThat(Fastighetsforsok.gors(new Lage(Orsak.EJ_INROP, AUKTION, AUKTION, false, 2, false))).isFalse();
        assertThat(Fastighetsforsok.gors(new Lage(Orsak.EJ_INROP, AUKTION, AUKTION, false, 2, true))).isTrue();
        assertThat(Fastighetsforsok.gors(new Lage(Orsak.EJ_UNDER_HAND, AUKTION, null, false, 0, false))).isTrue();
        assertThat(Fastighetsforsok.gors(new Lage(Orsak.EJ_UNDER_HAND, AUKTION, null, true, 0, true))).isFalse();
    }

    private static List<String> inrop(int bud, boolean hogre, boolean alla, boolean kostnader, boolean bestrider) {
        return Fastighetsinrop.hinder(new Fastighetsinrop.Lage(Belopp.kronor(bud), Belopp.kronor(640_000), Belopp.kronor(40_000), hogre, alla, kostnader, Belopp.kronor(200_000), bestrider))
                .stream().map(Budprovning.Hinder::lagrum).toList();
    }

    @Test
    @Lagrum({"UB 12:32", "UB 12:40"})
    void inropet_ska_tacka_skyddsbeloppet_om_inte_de_som_berors_medger_annat() {
        assertThat(inrop(640_000, false, false, false, false)).isEmpty();
        assertThat(inrop(639_999, false, false, false, false)).containsExactly("UB 12:40 st 1");
        assertThat(inrop(639_999, false, true, false, false)).isEmpty();
        assertThat(inrop(600_000, false, false, true, false)).as("sökanden avstår från kostnaderna").isEmpty();
        assertThat(inrop(599_999, false, false, true, false)).containsExactly("UB 12:40 st 1");
        assertThat(inrop(900_000, true, false, false, false)).containsExactly("UB 12:40 st 1");
        assertThat(inrop(839_999, false, true, false, true)).containsExactly("UB 12:40 st 3");
        assertThat(inrop(840_000, false, false, false, true)).isEmpty();
    }

    @Test
    @Lagrum({"UB 12:43", "RäntelL 5 §"})
    void handpenningen_tacker_det_som_fattas_med_ranta_och_resten_lamnas_tillbaka() {
        // 900 000 kr, reference rate half a per cent from July 2022: two and a half from Tuesday 12 July through Tuesday 11 October, 92 days
        Belopp ranta = Fastighetshandpenning.ranta(Belopp.kronor(900_000), LocalDate.of(2022, 7, 12), LocalDate.of(2022, 10, 11));
        assertThat(ranta).isEqualTo(Belopp.parse("5671.23"));
        Fastighetshandpenning h = Fastighetshandpenning.nyForsaljning(Belopp.kronor(90_000), Belopp.kronor(900_000), Belopp.kronor(860_000), ranta, Belopp.NOLL);
        assertThat(h).isEqualTo(new Fastighetshandpenning(Belopp.parse("45671.23"), Belopp.parse("44328.77")));
        assertThat(Fastighetshandpenning.nyForsaljning(Belopp.kronor(90_000), Belopp.kronor(900_000), Belopp.kronor(700_000), ranta, Belopp.NOLL).ater()).isEqualTo(Belopp.NOLL);
        assertThat(Fastighetshandpenning.nyForsaljning(Belopp.kronor(90_000), Belopp.kronor(900_000), Belopp.kronor(950_000), ranta, Belopp.kronor(10_000)).ianspraktagen())
                .as("bara kostnaderna").isEqualTo(Belopp.kronor(10_000));
        assertThat(Fastighetshandpenning.forverkad(Belopp.kronor(90_000)).ianspraktagen()).isEqualTo(Belopp.kronor(90_000));
        assertThat(Fastighetshandpenning.ingenNyAuktion(Belopp.kronor(90_000), Belopp.kronor(25_000)).ater()).isEqualTo(Belopp.kronor(65_000));
    }

    @Test
    @Lagrum({"UB 12:11", "UB 12:69"})
    void anstand_ges_hogst_ett_ar_fran_utmatningen_utan_synnerliga_skal_utom_i_allmanna_mal() {
        // attached Tuesday 1 March 2022: through Wednesday 1 March 2023
        LocalDate utmatt = LocalDate.of(2022, 3, 1);
        assertThat(Fastighetsanstand.langst(utmatt)).isEqualTo("2023-03-01");
        assertThat(anstand(LocalDate.of(2023, 3, 1), false, false, Begard.SOKANDEN)).isEmpty();
        assertThat(anstand(LocalDate.of(2023, 3, 2), false, false, Begard.SOKANDEN)).containsExactly("UB 12:11");
        assertThat(anstand(LocalDate.of(2023, 3, 2), true, false, Begard.SOKANDEN)).isEmpty();
        assertThat(anstand(LocalDate.of(2023, 3, 2), false, true, null)).isEmpty();
        assertThat(anstand(LocalDate.of(2022, 6, 1), false, false, Begard.GALDENAREN)).containsExactly("UB 8:3 st 2");
        assertThat(anstand(LocalDate.of(2022, 3, 2), false, false, null)).containsExactly("UB 8:3 st 2", "UB 8:3 st 2");
    }

    private static List<String> anstand(LocalDate till, boolean synnerliga, boolean allmant, Begard av) {
        return Fastighetsanstand.fel(new Fastighetsanstand.Begaran(av, till, false, false, synnerliga, allmant), LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 2)).stream()
                .map(Fel::lagrum).toList();
    }

    @Test
    @Lagrum({"UF 12:1", "UF 12:7"})
    void fastighetsbevis_racker_annars_kravs_tre_bevis_och_vid_naringsverksamhet_ett_till() {
        assertThat(Fastighetsbevis.fel(EnumSet.of(Bevis.FASTIGHETSBEVIS), false)).isEmpty();
        assertThat(Fastighetsbevis.fel(EnumSet.of(Bevis.GRAVATIONSBEVIS, Bevis.AGANDERATTSBEVIS, Bevis.TAXERINGSBEVIS), false)).isEmpty();
        assertThat(Fastighetsbevis.fel(EnumSet.noneOf(Bevis.class), false)).extracting(Fel::falt).containsExactly("GRAVATIONSBEVIS", "AGANDERATTSBEVIS", "TAXERINGSBEVIS");
        assertThat(Fastighetsbevis.fel(EnumSet.of(Bevis.FASTIGHETSBEVIS), true)).extracting(Fel::lagrum).containsExactly("UF 12:7");
        assertThat(Fastighetsbevis.fel(EnumSet.of(Bevis.FASTIGHETSBEVIS, Bevis.GRAVATIONSBEVIS_NARING), true)).isEmpty();
    }

    @Test
    @Lagrum("UF 12:25 st 2")
    void upplysningen_om_forvarvslagarna_foljer_ordalydelsen_pa_dagen() {
        // Wednesday 31 March and Thursday 1 April 2010
        assertThat(Fastighetsredogorelse.text(LocalDate.of(2010, 3, 31), true, true)).contains("16 och 17 §§ jordförvärvslagen").contains("hyresfastighet");
        assertThat(Fastighetsredogorelse.text(LocalDate.of(2010, 4, 1), true, true)).contains("13–16 §§ jordförvärvslagen").doesNotContain("hyresfastighet");
        assertThat(Fastighetsredogorelse.text(LocalDate.of(2022, 5, 31), false, false)).contains("sakägarförteckningen").doesNotContain("jordförvärvslagen");
    }

    @Test
    @Lagrum({"UB 12:14 st 2", "UF 12:12"})
    void tillbehor_saljs_for_sig_om_de_narvarande_ar_ense_eller_det_finns_synnerliga_skal() {
        assertThat(Tillbehorsprovning.fel(true, true, false, false, false)).isEmpty();
        assertThat(Tillbehorsprovning.fel(true, false, true, false, false)).isEmpty();
        assertThat(Tillbehorsprovning.fel(true, false, false, false, false)).extracting(Fel::lagrum).containsExactly("UB 12:14 st 2");
        assertThat(Tillbehorsprovning.fel(false, false, false, true, false)).extracting(Fel::lagrum).containsExactly("UF 12:12");
        assertThat(Tillbehorsprovning.fel(false, false, false, true, true)).isEmpty();
    }

    @Test
    @Lagrum({"UF 12:29", "UF 12:30"})
    void en_maklare_far_uppdraget_med_avtalad_ersattning_om_inte_skal_finns_for_myndigheten_sjalv() {
        assertThat(Maklaruppdrag.fel(true, "Mäklarbyrån AB", "Mäklargatan 1", "2 procent", null)).isEmpty();
        assertThat(Maklaruppdrag.fel(true, null, null, null, null)).extracting(Fel::lagrum).containsExactly("UF 12:29", "UF 12:30");
        assertThat(Maklaruppdrag.fel(false, null, null, null, null)).extracting(Fel::lagrum).containsExactly("UF 12:29");
        assertThat(Maklaruppdrag.fel(false, null, null, null, "Bara grannen kan använda marken")).isEmpty();
    }

    @Test
    @Lagrum({"UF 12:31 st 1", "UB 12:58", "UB 12:59 st 2"})
    void under_hand_skriver_koparen_under_forst_och_panthavaren_som_inte_tacks_far_fragan() {
        assertThat(underhand(true, true, true, false, false, 90_000)).isEmpty();
        assertThat(underhand(false, false, false, true, false, 89_999)).containsExactly("UF 12:31 st 1", "UF 12:31 st 1", "UB 12:58 st 3", "UB 12:59 st 2", "UB 12:58 st 4");
        assertThat(underhand(true, true, true, true, true, 90_000)).isEmpty();
    }

    private static List<String> underhand(boolean forst, boolean skicket, boolean forbehall, boolean otackt, boolean fragad, int handpenning) {
        return Underhandskop.fel(new Underhandskop.Lage(Belopp.kronor(900_000), true, forst, skicket, forbehall, otackt, fragad, false, Belopp.kronor(handpenning), Belopp.kronor(90_000)))
                .stream().map(Fel::lagrum).toList();
    }

    @Test
    @Lagrum("UB 12:58 st 4")
    void under_hand_betalas_resten_inom_tio_veckor_fran_kopehandlingen() {
        // from Tuesday 31 May: Tuesday 9 August
        assertThat(Fristkatalog.berakna("UB 12:58", AUKTION, AUKTION).dag()).isEqualTo("2022-08-09");
    }
}
