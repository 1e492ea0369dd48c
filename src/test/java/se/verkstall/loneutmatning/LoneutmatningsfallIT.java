package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Utredning;
import se.verkstall.loneutmatning.handlaggning.Utredning.Anslutning;
import se.verkstall.loneutmatning.handlaggning.Utredning.Lage;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;

/** Less common courses: running interest, sjukpenning, maintenance over several months, two cases in the same moment. */
class LoneutmatningsfallIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);
    /** A Monday. */
    private static final LocalDate REDOVISNINGSDAG = LocalDate.of(2022, 3, 28);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Loneutmatningar loneutmatningar;
    @Autowired
    private Utredning utredning;
    @Autowired
    private Malregister register;
    @Autowired
    private Loneutmatningssvar svar;
    @Autowired
    private Dagbok dagbok;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private TransactionTemplate transaktion;

    @Test
    @Lagrum({"UB 13:6 st 1", "UB 13:13 st 1"})
    void lopande_ranta_raknas_till_fordelningsdagen_och_betalas_fore_kapitalet() {
        tid.stall(TISDAG);
        Fordran f = Testmal.ovrig("36500", "0", "0");
        String mal = prov.utmatt(nytt().fordringar(new Fordran(0, 1, f.klass(), "Lån", f.kapital(), f.ranta(), f.kostnad(), f.betaldKapital(), f.betaldRanta(),
                f.betaldKostnad(), null, LocalDate.of(2022, 3, 1), new BigDecimal("10"), null, null, null)));
        tid.till(mal, REDOVISNINGSDAG);

        prov.redovisa(mal, "2022-03", "5000");

        // 28 days at 10 per cent of 36 500 kr are 10 kr a day
        Fordran efter = register.fordringar(mal).get(0);
        assertThat(efter.betaldRanta()).isEqualTo(Belopp.kronor(280));
        assertThat(efter.kapitalKvar()).isEqualTo(Belopp.kronor(36_500 - 4_720));
        assertThat(efter.rantefran()).as("en tisdag").isEqualTo(REDOVISNINGSDAG.plusDays(1));
        assertThat(dagbok.rader(mal)).extracting(Dagbok.Rad::handelse).anySatisfy(h -> assertThat(h).contains("till och med fördelningsdagen 2022-03-28: 280 kronor"));
    }

    @Test
    @Lagrum({"UB 7:8 st 2", "UF 7:18", "UF 7:20"})
    void den_som_betalar_sjukpenning_behover_inte_anmala_orsaken_och_nasta_manad_invantas() {
        tid.stall(TISDAG);
        String mal = prov.starta(nytt());
        prov.yttra(mal);
        prov.svara(mal);
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("inkomstperiod", "DAG", "nettoinkomst", "800", "bostadskostnad", "230", "barn", List.of()));
        assertThat(prov.ifyllt(mal, "beslutaOmLoneutmatning")).containsEntry("dagersattning", true).containsEntry("beraknatForbehallsbelopp", "402");
        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of());

        tid.till(mal, REDOVISNINGSDAG.plusDays(1), LocalTime.of(0, 1));

        assertThat(prov.brev(mal, "anmaning")).isEmpty();
        assertThat(prov.uppgifter(mal)).isEmpty();
        assertThat(prov.frist(mal, "redovisningsdag").dag()).as("en torsdag").isEqualTo(LocalDate.of(2022, 4, 28));
    }

    @Test
    @Lagrum({"UB 7:5", "UF 7:1", "KFM A 2021:1 p 3.2"})
    void det_galdenaren_begar_ska_bedomas_post_for_post_och_en_osaker_kalla_star_i_berakningen() {
        tid.stall(TISDAG);
        String mal = prov.starta(nytt());
        svar.yttrande(mal, Hushallsuppgifter.avFalt(Map.of("bostadskostnad", "7000", "tillagg", List.of(Map.of("slag", "GLASOGON", "belopp", "150")))), null);
        tid.korForfallna(mal);
        prov.svara(mal);
        Map<String, Object> glasogon = Map.of("slag", "GLASOGON", "belopp", "150", "styrkt", "STYRKT");

        assertThat(prov.ifyllt(mal, "beraknaForbehallsbelopp").get("tillagg")).isEqualTo(List.of(Map.of("slag", "GLASOGON", "belopp", "150")));
        assertThatThrownBy(() -> prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of())).hasMessageContaining("tillagg[0].styrkt");
        // Monday; the amounts of 2014 are only computed
        Map<String, Object> bedomt = Map.of("berakningsdag", "2014-03-03", "tillagg", List.of(glasogon));
        assertThat(prov.forhandsvisa(mal, "beraknaForbehallsbelopp", bedomt)).contains("Det du har begärt").contains("Glasögon och linser: du begär 150")
                .contains("är beräknat, inte publicerat");
        prov.slutfor(mal, "beraknaForbehallsbelopp", bedomt);

        assertThat(prov.ifyllt(mal, "beslutaOmLoneutmatning")).containsEntry("beraknatForbehallsbelopp", "11830")
                .as("2014 års belopp gäller inte på beslutsdagen 2022").containsEntry("beslut", "RAKNA_OM");
    }

    @Test
    @Lagrum({"UB 7:5", "UB 7:8", "UB 7:10"})
    void beslutet_och_andringen_sager_varifran_beloppen_kommer_nar_myndigheten_inte_har_publicerat_dem() {
        LocalDate tisdag = LocalDate.of(2015, 3, 3);
        tid.stall(tisdag);
        String mal = prov.starta(nytt().inkom("2015-02-02T09:00:00+01:00").fordringar(Testmal.ovrig("90000", "0", "0")));
        prov.yttra(mal);
        prov.svara(mal);
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());
        String saBygger = "Normalbeloppet som förbehållsbeloppet bygger på är läst i en annan källa än myndighetens egen.";

        assertThat(prov.forhandsvisa(mal, "beslutaOmLoneutmatning", Map.of())).contains(saBygger);
        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "5000"));
        prov.atgard(mal, "loneutmatning_andring");
        prov.slutfor(mal, "provaAndring", Map.of("atgard", "ANDRA", "skal", "Lägre lön.", "undantag", "OBEHOVLIGT", "undantagSkal", "Gäldenären begär det själv."));
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("nettoinkomst", "18000"));
        prov.yttrandenInne(mal); // the applicant is heard by the table of 2015
        assertThat(prov.forhandsvisa(mal, "beslutaOmAndring", Map.of("utfall", "BIFALL", "motivering", "Lägre lön."))).contains(saBygger);
    }

    @Test
    @Lagrum({"UB 7:6 st 2", "UB 7:16"})
    void underhall_som_inte_fick_plats_star_kvar_och_betalas_aldst_forst() {
        tid.stall(TISDAG);
        String mal = prov.utmatt(nytt().inkom("2022-02-15T09:00:00+01:00")
                .fordringar(Testmal.fordran(1, Fordringsklass.UNDERHALL, "1600", "0", "0", "1600")));
        tid.till(mal, REDOVISNINGSDAG);

        // the running 1 600 first; then the 1 600 of the application, and 300 of what fell due on 1 March
        prov.redovisa(mal, "2022-03", "3500");
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.NOLL);
        tid.till(mal, LocalDate.of(2022, 4, 28)); // Thursday

        // 1 300 left of March; April was paid ahead; May is running
        assertThat(prov.redovisa(mal, "2022-04", "2900").rest()).isNull();
        assertThat(loneutmatningar.redovisningar(prov.loneutmatning(mal))).extracting(Arbetsgivarredovisning::rest).containsOnly(Belopp.NOLL);
        tid.till(mal, LocalDate.of(2022, 5, 30)); // Monday
        prov.redovisa(mal, "2022-05", "5000");
        assertThat(loneutmatningar.redovisningar(prov.loneutmatning(mal)).get(2).rest()).as("bara juni återstod").isEqualTo(Belopp.kronor(3400));
    }

    @Test
    @Lagrum("UF 7:7")
    void tva_mal_i_samma_ogonblick_far_en_och_samma_loneutmatning() throws Exception {
        Testmal mall = nytt();
        List<String> mal = List.of(mall.registrera(register), mall.registrera(register));
        CyclicBarrier samtidigt = new CyclicBarrier(2);

        List<CompletableFuture<Anslutning>> svar = mal.stream().map(m -> CompletableFuture.supplyAsync(() -> transaktion.execute(t -> {
            vanta(samtidigt);
            return utredning.anslut(m);
        }))).toList();

        assertThat(svar.get(0).get().loneutmatningId()).isEqualTo(svar.get(1).get().loneutmatningId());
        assertThat(List.of(svar.get(0).get().lage(), svar.get(1).get().lage())).containsExactlyInAnyOrder(Lage.NY, Lage.UTREDS);
    }

    @Test
    @Lagrum({"UB 7:4", "UB 7:5"})
    void berakningen_sparas_med_alla_steg_och_sitt_underlag() {
        tid.stall(TISDAG);
        String mal = prov.utmatt(nytt());

        assertThat(loneutmatningar.berakningar(prov.loneutmatning(mal))).singleElement().satisfies(b -> {
            assertThat(b.forbehallsbelopp()).isEqualTo(Belopp.kronor(13_643));
            assertThat(b.steg()).hasSizeGreaterThan(5).allSatisfy(s -> assertThat(s.lagrum()).isNotBlank());
            assertThat(Hushallsuppgifter.avFalt(b.underlag()).bostadskostnad()).isEqualTo(Belopp.kronor(7000));
        });
    }

    private static Testmal nytt() {
        return Testmal.mal().arbetsgivare(Loneutmatningsprov.nyArbetsgivare());
    }

    private static void vanta(CyclicBarrier grind) {
        try {
            grind.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
