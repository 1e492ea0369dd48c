package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.frist.Friststatus;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.fragor.Fragor;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;

/** What the questions in an attachment that runs demand, and what their answers change. Attached on 2022-03-01, a Tuesday; wages on the 25th. */
class FragorProcessIT extends Integrationstest {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Tidsresa tid;
    @Autowired
    private Malregister register;
    @Autowired
    private Fragor fragor;
    @Autowired
    private Fragelager lager;
    @Autowired
    private Dagbok dagbok;

    private final String arbetsgivare = Loneutmatningsprov.nyArbetsgivare();

    @Test
    @Lagrum({"UB 7:11", "KFM A 2021:1 p 5"})
    void pa_galdenarens_begaran_beviljas_anstand_bara_om_sokanden_medger_det_eller_det_finns_sarskilda_skal() {
        String mal = utmatt();
        prov.atgard(mal, "loneutmatning_anstand");

        assertThatThrownBy(() -> prov.slutfor(mal, "beslutaOmAnstand", anstand(Map.of()))).isInstanceOf(OgiltigIndataException.class)
                .hasMessageContaining("sarskildaSkal");
        prov.slutfor(mal, "beslutaOmAnstand", anstand(Map.of("sarskildaSkal", "Gäldenären har råkat ut för en olycka.")));

        assertThat(prov.brev(mal, "underrattelse_anstand")).hasSize(3);
    }

    @Test
    @Lagrum("UB 7:11")
    void manader_med_anstand_vantas_inte_och_darefter_fortsatter_utmatningen_av_sig_sjalv() {
        String mal = utmatt();
        assertThat(prov.frist(mal, "redovisningsdag").dag()).as("en måndag").isEqualTo(LocalDate.of(2022, 3, 28));
        prov.atgard(mal, "loneutmatning_anstand");
        prov.slutfor(mal, "beslutaOmAnstand", anstand(Map.of("sokandenMedger", true)));

        assertThat(prov.frist(mal, "redovisningsdag").dag()).as("majlönens, en måndag flyttad från lördagen").isEqualTo(LocalDate.of(2022, 5, 30));
        tid.till(mal, LocalDate.of(2022, 5, 2)); // Monday, after the last day of respite
        assertThat(dagbok.rader(mal)).anySatisfy(r -> assertThat(r.handelse()).contains("Anståndet har löpt ut"));
        assertThat(prov.brev(mal, "anmaning")).isEmpty();
        assertThat(prov.slut(mal, "loneutmatning_anstand")).isTrue();
        assertThat(prov.erbjuds(mal)).as("en gäldenär kan få anstånd mer än en gång").contains("loneutmatning_anstand");
    }

    @Test
    @Lagrum("UB 7:10 st 2")
    void en_andring_mot_galdenaren_beslutas_forst_nar_svarsdagen_har_passerat() {
        String mal = utmatt();
        andra(mal, Map.of(), "28000");
        assertThat(prov.uppgifter(mal)).containsExactly("registreraYttranden");
        String frist = "fraga-" + fragan(mal, Fragetyp.ANDRING);
        assertThat(prov.frist(mal, frist).dag()).as("en tisdag").isEqualTo(LocalDate.of(2022, 3, 15));

        tid.till(mal, LocalDate.of(2022, 3, 15), java.time.LocalTime.of(23, 59));
        assertThat(prov.uppgifter(mal)).containsExactly("registreraYttranden");
        tid.till(mal, LocalDate.of(2022, 3, 16), java.time.LocalTime.of(0, 1));

        assertThat(prov.uppgifter(mal)).containsExactly("beslutaOmAndring");
        assertThat(prov.frist(mal, frist).status()).isEqualTo(Friststatus.FORSUTTEN);
    }

    @Test
    @Lagrum("UB 7:10 st 2")
    void nar_alla_har_yttrat_sig_avslutas_horandet_av_sig_sjalvt() {
        String mal = utmatt();
        andra(mal, Map.of(), "28000");

        fragor.yttrande(fragan(mal, Fragetyp.ANDRING), Roll.GALDENAR, "Min hyra har höjts.", "handlaggare");
        tid.korForfallna(mal);

        assertThat(prov.uppgifter(mal)).containsExactly("beslutaOmAndring");
        assertThat(prov.ifyllt(mal, "beslutaOmAndring").get("laget").toString()).contains("Min hyra har höjts");
    }

    @Test
    @Lagrum("UB 7:10 st 2")
    void galdenaren_hors_inte_nar_det_ar_uppenbart_obehovligt_men_skalet_ska_anges() {
        String mal = utmatt();
        prov.atgard(mal, "loneutmatning_andring");
        assertThatThrownBy(() -> prov.slutfor(mal, "provaAndring", Map.of("atgard", "ANDRA", "skal", "Ny lön.", "undantag", "OBEHOVLIGT")))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("undantagSkal");
        prov.slutfor(mal, "provaAndring", Map.of("atgard", "ANDRA", "skal", "Ny lön.", "undantag", "OBEHOVLIGT", "undantagSkal", "Gäldenären begär det själv."));
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("nettoinkomst", "28000"));

        assertThat(prov.uppgifter(mal)).containsExactly("beslutaOmAndring");
        assertThat(prov.brev(mal, "underrattelse_andring")).isEmpty();
    }

    @Test
    @Lagrum("UB 7:10 st 2")
    void den_som_inte_har_horts_far_inte_sin_utmatning_hojd_nar_det_val_ska_beslutas() {
        String mal = utmatt();
        andra(mal, Map.of(), "18000"); // leaves 4 357 kr, less than the 5 000 kr of the decision
        assertThat(prov.uppgifter(mal)).containsExactly("beslutaOmAndring");

        assertThatThrownBy(() -> prov.slutfor(mal, "beslutaOmAndring", Map.of("utfall", "BIFALL", "hur", "ALLT_OVER", "motivering", "Allt tas.")))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("inte har hörts");
    }

    @Test
    @Lagrum("UB 7:10 st 1")
    void en_obetydlig_andring_behover_inte_goras_och_beslutet_kan_besta() {
        tid.stall(TISDAG);
        String mal = prov.starta(mal(Testmal.ovrig("30000", "0", "0")));
        prov.yttra(mal);
        prov.svara(mal);
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());
        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of()); // all that the computation leaves
        prov.atgard(mal, "loneutmatning_andring");
        prov.slutfor(mal, "provaAndring", Map.of("atgard", "ANDRA", "skal", "Hyran har höjts."));
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("bostadskostnad", "7049"));
        assertThat(prov.ifyllt(mal, "beslutaOmAndring").get("beraknat").toString()).contains("Ändringen är obetydlig");

        prov.slutfor(mal, "beslutaOmAndring", Map.of("utfall", "AVSLAG", "motivering", "Obetydlig ändring."));

        assertThat(prov.brev(mal, "beslut_andring")).isEmpty();
        assertThat(prov.loneutmatning(mal).beslut().forbehallsbelopp()).hasToString("13643");
    }

    @Test
    @Lagrum({"UB 7:10 st 3", "UF 7:19", "UF 7:20"})
    void de_havningsgrunder_som_lagen_beskriver_provas_mot_akten() {
        String mal = utmatt();
        prov.atgard(mal, "loneutmatning_andring");

        assertThatThrownBy(() -> prov.slutfor(mal, "provaAndring", Map.of("atgard", "HAV_UNDERHALL", "skal", "Betalt.")))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("inte är underhåll");
        assertThatThrownBy(() -> prov.slutfor(mal, "provaAndring", Map.of("atgard", "HAV_DAGERSATTNING", "skal", "Frisk.")))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("dagersättning");
    }

    @Test
    @Lagrum({"UB 7:8 a", "UB 7:6 st 2"})
    void en_uppdelad_summa_betalas_post_for_post_och_den_som_inte_har_forfallit_langre_fram_inte_alls() {
        tid.stall(TISDAG);
        String underhall = prov.starta(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "6000", "0", "0", null)));
        String annat = prov.starta(mal(Testmal.ovrig("30000", "0", "0")));
        prov.utmat(underhall);
        prov.atgard(underhall, "loneutmatning_engangsbelopp");
        prov.slutfor(underhall, "foreslaUppdelning", Map.of("poster", List.of(post("2022-03-01", "2000"), post("2022-04-01", "2000"), post("2022-05-01", "2000")),
                "skal", "Beloppet avser tre månader."));
        prov.yttrandenInne(underhall);
        prov.slutfor(underhall, "beslutaOmUppdelning", Map.of("utfall", "BIFALL", "motivering", "Skäligt."));
        tid.till(underhall, LocalDate.of(2022, 3, 28));

        prov.redovisa(underhall, "2022-03", "5000");

        assertThat(register.fordringar(underhall).get(0).kvar()).as("det förfallna och det som förfaller näst därefter").isEqualTo(Belopp.kronor(2000));
        assertThat(register.fordringar(annat).get(0).kvar()).isEqualTo(Belopp.kronor(29_000));
    }

    @Test
    @Lagrum("UB 7:8 a")
    void posterna_ska_vara_hela_det_belopp_som_aterstar() {
        tid.stall(TISDAG);
        String mal = prov.utmatt(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "6000", "0", "0", null)));
        prov.atgard(mal, "loneutmatning_engangsbelopp");

        assertThatThrownBy(() -> prov.slutfor(mal, "foreslaUppdelning", Map.of("poster", List.of(post("2022-03-01", "2000")), "skal", "Skäl.")))
                .isInstanceOf(OgiltigIndataException.class).hasMessageContaining("6\u00a0000");
    }

    @Test
    @Lagrum("UB 7:17 st 1")
    void jamkat_underhall_gar_fore_bara_med_det_jamkade_beloppet() {
        tid.stall(TISDAG);
        String underhall = prov.starta(mal(Testmal.fordran(1, Fordringsklass.UNDERHALL, "0", "0", "0", "4000")));
        String annat = prov.starta(mal(Testmal.ovrig("30000", "0", "0")));
        prov.utmat(underhall);
        prov.atgard(underhall, "loneutmatning_jamkning");
        prov.slutfor(underhall, "foreslaJamkning", Map.of("nyttBelopp", "1000", "grund", "GEMENSAMT_HUSHALL", "skal", "Makarna bor tillsammans."));
        prov.yttrandenInne(underhall);
        prov.slutfor(underhall, "beslutaOmJamkning", Map.of("utfall", "BIFALL", "motivering", "Skäligt."));
        tid.till(underhall, LocalDate.of(2022, 3, 28));

        prov.redovisa(underhall, "2022-03", "5000");

        // 1 March and 1 April count with 1 000 kr each; 3 000 kr of March without priority shares with 30 000 kr: 272.73 and 2 727.27 kr
        assertThat(register.fordringar(annat).get(0).kvar()).isEqualTo(Belopp.parse("27272.73"));
    }

    @Test
    @Lagrum("UB 7:22 st 2")
    void ett_forelaggande_tar_utmatningens_plats_dar_ingen_lon_kan_utmatas() {
        tid.stall(TISDAG);
        String mal = prov.starta(mal(Testmal.ovrig("30000", "0", "0")));
        prov.yttra(mal);
        assertThat(prov.erbjuds(mal)).as("arbetsgivaren har inte svarat än").doesNotContain("loneutmatning_oavlonat");
        prov.svara(mal);
        prov.atgard(mal, "loneutmatning_oavlonat");
        prov.slutfor(mal, "foreslaForelaggande", Map.of("arbete", "Arbetar utan lön.", "skaligLon", "19000", "belopp", "5000", "skal", "Ingen lön betalas."));
        prov.yttrandenInne(mal);

        prov.slutfor(mal, "beslutaOmForelaggande", Map.of("utfall", "BIFALL", "motivering", "Arbetet är heltid."));

        assertThat(prov.uppgifter(mal)).doesNotContain("beraknaForbehallsbelopp", "beslutaOmLoneutmatning");
        assertThat(prov.loneutmatning(mal)).satisfies(l -> {
            assertThat(l.status()).isEqualTo(Loneutmatning.Status.PAGAR);
            assertThat(l.beslut().utmatningsbelopp()).isEqualTo(Belopp.kronor(5000));
        });
        tid.till(mal, LocalDate.of(2022, 3, 28));
        prov.redovisa(mal, "2022-03", "5000");
        assertThat(register.fordringar(mal).get(0).kvar()).isEqualTo(Belopp.kronor(25_000));
    }

    @Test
    @Lagrum({"UB 7:7", "UF 7:14 st 2"})
    void hos_en_ny_arbetsgivare_hors_galdenaren_inte_igen_och_det_som_ar_utrett_anvands() {
        String mal = utmatt();
        prov.atgard(mal, "loneutmatning_andring");
        prov.slutfor(mal, "provaAndring", Map.of("atgard", "HAV", "skal", "Anställningen har upphört."));
        prov.slutfor(mal, "beslutaOmAndring", Map.of("utfall", "BIFALL", "motivering", "Anställningen har upphört."));
        assertThat(prov.utfall(mal)).isEqualTo("HAVD");

        prov.bytArbetsgivare(mal, Loneutmatningsprov.nyArbetsgivare());

        assertThat(prov.brev(mal, "underrattelse_loneutmatning")).as("bara den första gången").hasSize(1);
        assertThat(prov.brev(mal, "forfragan_arbetsgivare")).hasSize(2);
        prov.svara(mal);
        assertThat(prov.ifyllt(mal, "beraknaForbehallsbelopp")).containsEntry("bostadskostnad", "7000");
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());
        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "4000"));
        assertThat(prov.loneutmatning(mal).beslut().utmatningsbelopp()).isEqualTo(Belopp.kronor(4000));
    }

    @Test
    @Lagrum({"UF 7:12", "UF 7:6"})
    void nar_bara_en_viss_lonepost_ar_utmatt_upphor_utmatningen_nar_den_har_redovisats() {
        tid.stall(TISDAG);
        String mal = prov.starta(mal(Testmal.ovrig("30000", "0", "0")));
        prov.yttra(mal);
        prov.svara(mal);
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of());
        Map<String, String> beslut = Map.of("utmatningsbelopp", "5000", "vissLonepost", "semesterersättning");
        assertThat(prov.forhandsvisa(mal, "beslutaOmLoneutmatning", beslut)).contains("semesterersättning", "så snart löneposten har innehållits",
                "17 kap. 13 § brottsbalken", "Preliminär skatt dras av", "traktamente");
        prov.slutfor(mal, "beslutaOmLoneutmatning", beslut);
        tid.till(mal, LocalDate.of(2022, 3, 28));

        prov.redovisa(mal, "2022-03", "5000");

        assertThat(prov.loneutmatning(mal).status()).isEqualTo(Loneutmatning.Status.UPPHORD);
        assertThat(prov.utfall(mal)).isEqualTo("HAVD");
    }

    @Test
    @Lagrum({"UF 7:16", "UF 7:20", "UB 7:8 st 2"})
    void dagersattning_som_inte_betalas_ut_nu_utmats_bara_av_sarskilda_skal_och_per_dag() {
        tid.stall(TISDAG);
        String mal = prov.starta(mal(Testmal.ovrig("30000", "0", "0")));
        prov.yttra(mal);
        prov.svara(mal, new Arbetsgivaruppgifter(false, null, null, null, null, true, "Ingen sjukpenning nu."));
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("nettoinkomst", "700", "inkomstperiod", "DAG", "bostadskostnad", "230", "barn", List.of()));
        Map<String, Object> beslut = Map.of("utmatningsbelopp", "200", "dagersattning", true);

        assertThatThrownBy(() -> prov.slutfor(mal, "beslutaOmLoneutmatning", beslut)).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("särskilda skäl");
        prov.slutfor(mal, "beslutaOmLoneutmatning", Map.of("utmatningsbelopp", "200", "dagersattning", true, "sarskildaSkal", "Gäldenären är ofta sjukskriven."));

        assertThat(prov.loneutmatning(mal).beslut()).satisfies(b -> {
            assertThat(b.dagersattning()).isTrue();
            assertThat(b.regel().forDagar(14).innehall(Belopp.kronor(9800))).isEqualTo(Belopp.kronor(2800));
        });
    }

    private static Map<String, Object> anstand(Map<String, Object> fler) {
        Map<String, Object> svar = new java.util.HashMap<>(Map.of("begardAv", "GALDENAREN", "utfall", "BIFALL", "fran", "2022-03-02", "till", "2022-04-30",
                "motivering", "Gäldenären har råkat ut för en olycka."));
        svar.putAll(fler);
        return svar;
    }

    private static Map<String, String> post(String dag, String belopp) {
        return Map.of("forfallodag", dag, "belopp", belopp);
    }

    private void andra(String mal, Map<String, String> fler, String nettolon) {
        prov.atgard(mal, "loneutmatning_andring");
        Map<String, String> svar = new java.util.HashMap<>(Map.of("atgard", "ANDRA", "skal", "Lönen har ändrats."));
        svar.putAll(fler);
        prov.slutfor(mal, "provaAndring", svar);
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("nettoinkomst", nettolon));
    }

    private long fragan(String mal, Fragetyp typ) {
        return lager.oppen(prov.loneutmatning(mal).id(), typ).orElseThrow();
    }

    private String utmatt() {
        tid.stall(TISDAG);
        return prov.utmatt(mal(Testmal.ovrig("30000", "0", "0")));
    }

    private Testmal mal(se.verkstall.mal.Fordran fordran) {
        return Testmal.mal().inkom("2022-02-10T09:00:00+01:00").arbetsgivare(arbetsgivare).fordringar(fordran);
    }
}
