package se.verkstall.forsaljning.berakning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Ansprak;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Forteckning;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Rad;
import se.verkstall.forsaljning.berakning.Kungorelsekrav.Medium;
import se.verkstall.forsaljning.berakning.Rattighetsutrop.Rattighet;
import se.verkstall.forsaljning.berakning.Rattighetsutrop.Utrop;
import se.verkstall.forsaljning.berakning.Utlysning.Post;
import se.verkstall.forsaljning.berakning.Utlysning.Undantag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.tid.Fristkatalog;

/** Ships and aircraft: when an auction is called, the sakägarförteckning, which bid may be accepted and what is paid down. */
@Lagrum({"UF 10:3", "UF 10:4", "UF 10:5", "UF 10:6", "UF 10:7", "UF 10:8", "UF 10:9", "UF 11:1", "UB 10:7", "UB 10:8", "UB 10:10", "UB 10:11", "UB 10:12", "UB 10:13", "UB 10:14",
        "UB 10:16", "UB 10:19", "UB 10:22", "UB 11:2", "UB 11:3"})
class FartygTest {

    private static final LocalDate AUKTION = LocalDate.of(2022, 6, 14); // a Tuesday
    private static final LocalDate SAMMANTRADE = LocalDate.of(2022, 7, 20); // a Wednesday

    @ParameterizedTest(name = "{0} vid {1}: {2}")
    @CsvSource({"N17, 2022-06-14, 2022-05-24", "N17, 2014-09-30, 2014-09-09", "UB 11:2, 2022-06-14, 2022-05-03",
            // thirty days before Tuesday 14 June is Sunday 15 May, a month before is Saturday 14 May: Friday 13 May
            "UB 10:7, 2022-06-14, 2022-05-13", "N18, 2022-06-14, 2022-05-13", "UB 11:2 men 2, 2022-06-14, 2022-05-13",
            "UB 10:7, 2022-06-15, 2022-05-16", "N18, 2022-06-15, 2022-05-16", "UB 11:2 men 2, 2022-06-15, 2022-05-13"})
    void sista_dagen_raknas_bakat_och_flyttas_aldrig_narmare_auktionen(String id, LocalDate auktion, LocalDate senast) {
        assertThat(Fristkatalog.berakna(id, auktion, auktion).dag()).isEqualTo(senast);
    }

    @Test
    void skepp_kungors_i_ortstidning_till_september_2014_och_darefter_pa_webbplats() {
        assertThat(Auktionsregler.SKEPP.krav(LocalDate.of(2014, 9, 30), false)).extracting(Kungorelsekrav::medium)
                .containsExactly(Medium.POST_OCH_INRIKES_TIDNINGAR, Medium.ORTSTIDNING);
        assertThat(Auktionsregler.SKEPP.krav(LocalDate.of(2014, 10, 1), false)).extracting(Kungorelsekrav::medium)
                .containsExactly(Medium.POST_OCH_INRIKES_TIDNINGAR, Medium.WEBBPLATS);
        assertThat(Kungorelsekrav.anslas(LocalDate.of(2014, 9, 30))).as("också anslag i lokalerna").isTrue();
        assertThat(Kungorelsekrav.anslas(LocalDate.of(2014, 10, 1))).isFalse();
    }

    @Test
    void varje_slag_av_egendom_har_sitt_kapitel() {
        assertThat(Auktionsregler.av(Egendomsslag.SKEPPSBYGGE)).isEqualTo(Auktionsregler.SKEPP);
        assertThat(Auktionsregler.av(Egendomsslag.RESERVDELAR)).isEqualTo(Auktionsregler.LUFTFARTYG);
        assertThat(Auktionsregler.av(Egendomsslag.ANDEL_I_SKEPP)).as("en andel säljs enligt 9 kap.").isEqualTo(Auktionsregler.LOS);
        assertThat(Auktionsregler.SKEPP.kungorelseSenast(AUKTION)).isEqualTo("2022-05-24");
        assertThat(Auktionsregler.LUFTFARTYG.kungorelseSenast(AUKTION)).isEqualTo("2022-05-03");
        assertThat(Auktionsregler.LUFTFARTYG.notiserSenast(AUKTION)).isEqualTo("2022-05-13");
        assertThat(Auktionsregler.SKEPP.kungorInstalld() + " " + Auktionsregler.SKEPP.meddelaInstalld()).isEqualTo("UF 10:7 st 1 UF 10:7 st 2");
        assertThat(Auktionsregler.LOS.kungorInstalld() + " " + Auktionsregler.LOS.meddelaInstalld()).isEqualTo("UF 9:11 st 2 UF 9:11 st 3");
    }

    @Test
    void en_sen_kungorelse_av_skepp_ursaktas_av_sarskilda_skal_men_av_luftfartyg_bara_om_bristen_avhjalps() {
        Post skepp = new Post("Kungörelse", "UF 10:4 st 1", AUKTION.minusWeeks(3), AUKTION.minusWeeks(3).plusDays(1), false);
        Post luft = new Post("Kungörelse", "UB 11:2 st 2", AUKTION.minusWeeks(6), AUKTION.minusWeeks(6).plusDays(1), false);
        Post brev = new Post("Underrättelse till ägaren", "UB 10:7", AUKTION.minusDays(30), AUKTION.minusDays(29), false);
        Post aldrig = new Post("Underrättelse till Skipsregistrene", "UF 10:6", AUKTION.minusDays(30), null, false);

        assertThat(Utlysning.hinderMotAvhjalpande(List.of(skepp), Set.of(Undantag.SARSKILDA_SKAL_SKEPP), AUKTION)).isEmpty();
        assertThat(Utlysning.hinderMotAvhjalpande(List.of(luft), Set.of(Undantag.SARSKILDA_SKAL_SKEPP, Undantag.SARSKILDA_SKAL), AUKTION)).hasSize(1);
        assertThat(Utlysning.hinderMotAvhjalpande(List.of(luft, brev), Set.of(Undantag.AVHJALPT), AUKTION)).isEmpty();
        assertThat(Utlysning.hinderMotAvhjalpande(List.of(aldrig), Set.of(Undantag.AVHJALPT), AUKTION)).singleElement().asString().contains("gjordes aldrig");
        assertThat(Utlysning.utlyst(List.of(brev))).as("utan kungörelse").isFalse();
        assertThat(Utlysning.utlyst(List.of(new Post("Kungörelse", "UB 11:2 st 2", AUKTION, AUKTION, true)))).isTrue();
    }

    private static Ansprak ansprak(String id, Formansratt ratt, LocalDate dag, int kapital) {
        return new Ansprak(id, id, null, ratt, dag, 1, false, null, null, Belopp.kronor(kapital), null, null, true, false);
    }

    private static Ansprak inteckning(String id, LocalDate dag, int skuld, int pantbrev, int tillagg, boolean anmald, boolean hosAgaren) {
        return new Ansprak(id, id, null, Formansratt.INTECKNING, dag, 1, false, null, null, Belopp.kronor(skuld), Belopp.kronor(pantbrev), Belopp.kronor(tillagg), anmald, hosAgaren);
    }

    private static final Ansprak UTMATNING = ansprak("U", Formansratt.UTMATNING, LocalDate.of(2022, 3, 1), 300_000);

    private static Forteckning skepp(Ansprak... anspraken) {
        return Fartygsforteckning.uppratta(Egendom.SKEPP, SAMMANTRADE, List.of(anspraken), Belopp.kronor(40_000), Belopp.NOLL, null);
    }

    @Test
    void skyddsbeloppet_ar_det_som_star_fore_utmatningen_med_kostnaderna() {
        Forteckning f = skepp(UTMATNING, inteckning("I", LocalDate.of(2015, 5, 4), 520_000, 500_000, 75_000, true, false), ansprak("S", Formansratt.SJOPANTRATT, null, 50_000));

        assertThat(f.rader()).extracting(Rad::id).containsExactly("S", "I", "Förrättningskostnader", "U");
        assertThat(f.rader()).extracting(Rad::skyddad).containsExactly(true, true, true, false);
        assertThat(f.skyddsbelopp()).isEqualTo(Belopp.kronor(610_000));
        assertThat(f.lagstaBud()).isEqualTo(Belopp.kronor(610_000));
        assertThat(f.exekutionsfordran()).isEqualTo(Belopp.kronor(300_000));
        assertThat(f.tackerExekutionsfordran(Belopp.parse("909999.99"))).isFalse();
        assertThat(f.tackerExekutionsfordran(Belopp.kronor(910_000))).isTrue();
    }

    @Test
    void det_som_ar_kvar_av_pantbrevet_ar_agarens_och_ett_oanmalt_pantbrev_tas_upp_med_tio_procent() {
        LocalDate inskrivet = LocalDate.of(2015, 5, 4);
        assertThat(skepp(UTMATNING, inteckning("I", inskrivet, 450_000, 500_000, 0, true, false)).rader()).extracting(Rad::id)
                .containsExactly("I", "I ägarhypotek", "Förrättningskostnader", "U");
        assertThat(skepp(UTMATNING, inteckning("I", inskrivet, 450_000, 500_000, 0, true, false)).skyddsbelopp()).isEqualTo(Belopp.kronor(540_000));
        assertThat(skepp(UTMATNING, inteckning("I", inskrivet, 0, 500_000, 0, false, false)).skyddsbelopp()).isEqualTo(Belopp.kronor(590_000));
        assertThat(skepp(UTMATNING, inteckning("I", inskrivet, 0, 500_000, 0, false, true)).skyddsbelopp()).as("hos ägaren: utan tillägg").isEqualTo(Belopp.kronor(540_000));
        assertThat(skepp(UTMATNING, inteckning("I", inskrivet, 700_000, 500_000, 75_000, true, false)).skyddsbelopp()).as("högst pantbrevet och tillägget")
                .isEqualTo(Belopp.kronor(615_000));
    }

    @Test
    void reservdelar_for_nagon_utan_inteckning_skyddar_hogst_tva_tredjedelar_av_vardet() {
        Ansprak i = inteckning("I", LocalDate.of(2015, 5, 4), 500_000, 500_000, 0, true, false);
        Forteckning f = Fartygsforteckning.uppratta(Egendom.LUFTFARTYG, SAMMANTRADE, List.of(UTMATNING, i), Belopp.kronor(10_000), Belopp.kronor(5_000), Belopp.kronor(600_000));
        assertThat(f.skyddsbelopp()).isEqualTo(Belopp.kronor(410_000));
        assertThat(f.lagstaBud()).isEqualTo(Belopp.kronor(405_000));
    }

    @Test
    void en_forteckning_utan_nagot_att_salja_for_eller_utan_pantbrevets_belopp_godtas_inte() {
        assertThatThrownBy(() -> skepp(ansprak("S", Formansratt.SJOPANTRATT, null, 50_000))).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("säljs för");
        assertThatThrownBy(() -> skepp(UTMATNING, ansprak("I", Formansratt.INTECKNING, LocalDate.of(2015, 5, 4), 1))).hasMessageContaining("pantbrevets belopp");
    }

    @Test
    void inropet_provas_mot_skyddsbeloppet_och_mot_sokandens_bestridande() {
        Forteckning f = skepp(UTMATNING, ansprak("S", Formansratt.SJOPANTRATT, null, 50_000)); // lowest bid 90 000 kr, with the claim 390 000 kr
        assertThat(hinder(f, 89_999, false, false, false, false)).containsExactly("UB 10:19 st 1");
        assertThat(hinder(f, 90_000, false, false, false, false)).isEmpty();
        assertThat(hinder(f, 90_000, true, false, false, false)).containsExactly("UB 10:19 st 1");
        assertThat(hinder(f, 50_000, false, false, true, false)).as("sökanden medger att kostnaderna inte täcks").isEmpty();
        assertThat(hinder(f, 10_000, true, true, false, false)).as("alla medger").isEmpty();
        assertThat(hinder(f, 389_999, false, true, false, true)).containsExactly("UB 10:19 st 3");
        assertThat(hinder(f, 390_000, false, false, false, true)).isEmpty();
    }

    private static List<String> hinder(Forteckning f, int bud, boolean hogre, boolean alla, boolean kostnader, boolean bestrider) {
        return Inropsprovning.hinder(new Inropsprovning.Lage(Belopp.kronor(bud), f, hogre, alla, kostnader, bestrider)).stream().map(Budprovning.Hinder::lagrum).toList();
    }

    @Test
    @Lagrum("UB 10:15")
    void en_fordran_far_innesta_inom_pantbrevets_belopp_om_borgenaren_medger_och_den_inte_ar_villkorlig() {
        assertThat(Fartygsforteckning.innestar(innestaende(520_000, true, false))).as("inom pantbrevet").isEqualTo(Belopp.kronor(500_000));
        assertThat(Fartygsforteckning.innestar(innestaende(450_000, true, false))).isEqualTo(Belopp.kronor(450_000));
        assertThat(Fartygsforteckning.innestar(innestaende(450_000, false, false))).isEqualTo(Belopp.NOLL);
        assertThat(Fartygsforteckning.innestar(innestaende(450_000, true, true))).as("tvistig").isEqualTo(Belopp.NOLL);
        assertThat(Fartygsforteckning.innestar(ansprak("S", Formansratt.SJOPANTRATT, null, 50_000))).isEqualTo(Belopp.NOLL);
        assertThat(skepp(UTMATNING, innestaende(450_000, true, false)).rader()).filteredOn(Rad::farInnesta).extracting(Rad::id).containsExactly("I");
    }

    private static Ansprak innestaende(int skuld, boolean medger, boolean villkorlig) {
        return new Ansprak("I", "I", null, Formansratt.INTECKNING, LocalDate.of(2015, 5, 4), 1, false, null, null, Belopp.kronor(skuld), Belopp.kronor(500_000), null, true, false, medger,
                villkorlig);
    }

    @Test
    @Lagrum("UB 10:4")
    void den_som_loser_ut_sokanden_betalar_fordran_och_kostnader_innan_egendomen_ar_sald() {
        Belopp fordran = Belopp.kronor(40_000);
        Belopp kostnader = Belopp.kronor(3_500);
        assertThat(Utlosen.fel(false, "sjöpanträtt", fordran, kostnader, Belopp.kronor(43_500))).isEmpty();
        assertThat(Utlosen.fel(false, "sjöpanträtt", fordran, kostnader, Belopp.parse("43499.99"))).extracting(x -> x.falt()).containsExactly("betalt");
        assertThat(Utlosen.fel(true, " ", fordran, kostnader, Belopp.kronor(43_501))).extracting(x -> x.falt()).containsExactly("utlosen", "ratt", "betalt");
    }

    @ParameterizedTest(name = "utan {0}, med {1}, tillskott {2}: {3} rättighet skyddas, {4} fattas")
    @CsvSource({"450000, 430000, 0, 0, 20000", "450000, 430000, 20000, 1, 0", "450000, 430000, 19999, 0, 1", "450000, 450000, 0, 1, 0", "600000, 500000, 0, 1, 0", "600000, 499999, 0, 0, 1",
            "600000, , 0, 0, 500000"})
    @Lagrum({"UB 11:3 a st 2", "UB 11:3 a st 4"})
    void ett_bud_med_forbehall_for_en_rattighet_har_foretrade_om_fordringarna_fore_den_tacks_lika_bra(Integer utan, Integer med, int tillskott, int skyddas, int fattas) {
        Rattighet r = rattighet("Hyra", 500_000);
        Utrop forsta = new Utrop(Belopp.kronor(utan), Belopp.NOLL);
        Utrop andra = new Utrop(med == null ? null : Belopp.kronor(med), Belopp.kronor(tillskott));
        assertThat(Rattighetsutrop.foretrade(List.of(r), List.of(forsta, andra))).isEqualTo(skyddas);
        assertThat(Rattighetsutrop.attTillskjuta(r, forsta, andra)).isEqualTo(Belopp.kronor(fattas));
    }

    @Test
    @Lagrum({"UB 11:3 a st 1", "UB 11:3 a st 3"})
    void flera_rattigheter_ropas_ut_i_ordning_och_flest_skyddade_gar_fore() {
        Rattighet bast = rattighet("Hyra", 300_000);
        Rattighet samre = rattighet("Leasing", 500_000);
        List<Rattighet> oskyddade = Rattighetsutrop.oskyddade(List.of(samre, new Rattighet("Äldre", "Ä", "Fältet", null, 1, true, Belopp.NOLL), bast));
        assertThat(oskyddade).containsExactly(bast, samre);
        assertThat(Rattighetsutrop.foretrade(oskyddade, List.of(utrop(600_000), utrop(550_000), utrop(500_000)))).as("alla fordringar före täcks").isEqualTo(2);
        assertThat(Rattighetsutrop.foretrade(oskyddade, List.of(utrop(600_000), utrop(550_000), utrop(499_999)))).as("den sämre skulle ge sämre täckning").isEqualTo(1);
        assertThat(Rattighetsutrop.fel(oskyddade, List.of(utrop(600_000)))).singleElement().satisfies(x -> assertThat(x.text()).contains("3 utrop"));
        assertThat(Rattighetsutrop.fel(List.of(), List.of(utrop(1)))).hasSize(1);
    }

    private static Rattighet rattighet(String namn, int fore) {
        return new Rattighet(namn, "Flygklubben", "Fältet 1", LocalDate.of(2020, 1, 7), 1, false, Belopp.kronor(fore));
    }

    private static Utrop utrop(int kronor) {
        return new Utrop(Belopp.kronor(kronor), Belopp.NOLL);
    }

    @Test
    @Lagrum("UF 6:9a")
    void ratten_i_luftfartyg_kan_registreras_internationellt_fran_april_2016_och_i_rullande_materiel_fran_mars_2024() {
        assertThat(Egendomsslag.REGISTRERAT_LUFTFARTYG.internationelltRegister(LocalDate.of(2016, 3, 31))).isFalse();
        assertThat(Egendomsslag.REGISTRERAT_LUFTFARTYG.internationelltRegister(LocalDate.of(2016, 4, 1))).isTrue();
        assertThat(Egendomsslag.JARNVAGSMATERIEL.internationelltRegister(LocalDate.of(2024, 3, 7))).isFalse();
        assertThat(Egendomsslag.JARNVAGSMATERIEL.internationelltRegister(LocalDate.of(2024, 3, 8))).isTrue();
        assertThat(Egendomsslag.FORDON.internationelltRegister(LocalDate.of(2024, 3, 8))).isFalse();
    }

    @Test
    void handpenningen_ar_en_sjattedel_uppat_till_oret_och_minst_kostnaderna() {
        assertThat(Fartygshandpenning.minst(Belopp.kronor(1_000_000), Belopp.kronor(80_000), AUKTION)).isEqualTo(Belopp.parse("166666.67"));
        assertThat(Fartygshandpenning.minst(Belopp.kronor(600_000), Belopp.NOLL, AUKTION)).isEqualTo(Belopp.kronor(100_000));
        assertThat(Fartygshandpenning.minst(Belopp.kronor(600_000), Belopp.kronor(100_001), AUKTION)).isEqualTo(Belopp.kronor(100_001));
    }

    @Test
    void en_handpenning_som_inte_fullfoljs_tacker_skillnaden_och_den_nya_auktionens_kostnader() {
        Belopp h = Belopp.kronor(100_000);
        var sald = Fartygshandpenning.nyAuktion(h, Belopp.kronor(600_000), Belopp.kronor(5_000), Belopp.kronor(560_000), Belopp.kronor(20_000));
        assertThat(sald).isEqualTo(new Fartygshandpenning.Slut(Belopp.kronor(45_000), Belopp.kronor(20_000), Belopp.kronor(35_000)));
        var allt = Fartygshandpenning.nyAuktion(h, Belopp.kronor(600_000), Belopp.NOLL, Belopp.kronor(400_000), Belopp.kronor(20_000));
        assertThat(allt).isEqualTo(new Fartygshandpenning.Slut(h, Belopp.NOLL, Belopp.NOLL));
        assertThat(Fartygshandpenning.forverkad(h)).isEqualTo(new Fartygshandpenning.Slut(h, Belopp.NOLL, Belopp.NOLL));
        assertThat(Fartygshandpenning.ingenNyAuktion(h, Belopp.kronor(30_000))).isEqualTo(new Fartygshandpenning.Slut(Belopp.NOLL, Belopp.kronor(30_000), Belopp.kronor(70_000)));
    }

    @Test
    @Lagrum("UB 10:17")
    void skyddsbeloppet_far_hojas_pa_begaran_men_inte_sankas() {
        List<Ansprak> alla = List.of(new Ansprak("U", "U", null, Formansratt.UTMATNING, LocalDate.of(2022, 3, 1), 1, true, null, null, Belopp.kronor(40_000), null, null, true, false));
        var hojd = Fartygsforteckning.uppratta(Egendom.SKEPP, LocalDate.of(2022, 7, 20), alla, Belopp.kronor(10_000), Belopp.kronor(1_000), null, Belopp.kronor(30_000));
        assertThat(hojd.skyddsbelopp()).isEqualTo(Belopp.kronor(30_000));
        assertThat(hojd.lagstaBud()).isEqualTo(Belopp.kronor(29_000));
        assertThat(Fartygsforteckning.uppratta(Egendom.SKEPP, LocalDate.of(2022, 7, 20), alla, Belopp.kronor(10_000), Belopp.NOLL, null, Belopp.kronor(10_000)).skyddsbelopp())
                .isEqualTo(Belopp.kronor(10_000));
        assertThatThrownBy(() -> Fartygsforteckning.uppratta(Egendom.SKEPP, LocalDate.of(2022, 7, 20), alla, Belopp.kronor(10_000), Belopp.NOLL, null, Belopp.kronor(9_999)))
                .hasMessageContaining("höjas, inte sänkas");
    }

    @Test
    @Lagrum("UB 11:3 st 3")
    void inteckningshavarna_i_reservdelar_far_tva_tredjedelar_av_priset_mindre_kostnaderna() {
        assertThat(Fartygsforteckning.reservdelstak(Belopp.kronor(310_000), Belopp.kronor(10_000))).isEqualTo(Belopp.kronor(200_000));
        assertThat(Fartygsforteckning.reservdelstak(Belopp.parse("100.01"), Belopp.NOLL)).isEqualTo(Belopp.parse("66.67"));
        assertThat(Fartygsforteckning.reservdelstak(Belopp.kronor(5), Belopp.kronor(10))).isEqualTo(Belopp.NOLL);
    }

    @Test
    @Lagrum("UB 11:5 st 1")
    void en_fordran_vars_inteckning_omfattar_annan_egendom_som_inte_saljs_gemensamt_far_inte_innesta() {
        assertThat(Fartygsforteckning.innestar(gemensam(false))).isEqualTo(Belopp.kronor(100_000));
        assertThat(Fartygsforteckning.innestar(gemensam(true))).isEqualTo(Belopp.NOLL);
    }

    private static Ansprak gemensam(boolean annanEgendom) {
        return new Ansprak("I", "I", null, Formansratt.INTECKNING, LocalDate.of(2015, 5, 4), 1, false, null, null, Belopp.kronor(100_000), Belopp.kronor(100_000), null, true, false, true,
                false, annanEgendom);
    }
}
