package se.verkstall.loneutmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/** Each row of the bilaga, in the wording of 2000 and in today's: who gets the document, and how. 2003-03-04 and 2022-03-01 are Tuesdays. */
@Lagrum("UF 7:10")
class BilaganProcessIT extends Integrationstest {

    @Autowired
    private Loneutmatningsprov prov;
    @Autowired
    private Tidsresa tid;

    private final String arbetsgivare = Loneutmatningsprov.nyArbetsgivare();
    private String mal;

    @ParameterizedTest
    @CsvSource({"2003-03-04, GALDENAR:ENKEL", "2022-03-01, GALDENAR:ENKEL"})
    @Lagrum("UF bilaga p 1")
    void punkt_1_tillfallet_att_yttra_sig_sands_till_galdenaren(LocalDate dag, String vantat) {
        tid.stall(dag);
        mal = prov.starta(nytt(dag));

        assertThat(brev("underrattelse_loneutmatning")).isEqualTo(vantat);
    }

    @ParameterizedTest
    @CsvSource({"2003-03-04, ARBETSGIVARE:DELGIVNING GALDENAR:ENKEL SOKANDE:ENKEL", "2022-03-01, ARBETSGIVARE:ENKEL GALDENAR:ENKEL SOKANDE:ENKEL"})
    @Lagrum({"UF bilaga p 2", "UB 7:12"})
    void punkt_2_beslutet_sands_till_alla_och_delgavs_forr_arbetsgivaren(LocalDate dag, String vantat) {
        utmatt(dag);

        assertThat(brev("beslut_loneutmatning")).isEqualTo(vantat);
    }

    @ParameterizedTest
    @CsvSource({"2003-03-04, GALDENAR:ENKEL SOKANDE:ENKEL", "2022-03-01, GALDENAR:ENKEL SOKANDE:ENKEL"})
    @Lagrum({"UF bilaga p 3", "UB 7:8 a"})
    void punkt_3_fragan_om_uppdelning_och_beslutet_sands_till_sokanden_och_galdenaren(LocalDate dag, String vantat) {
        utmattUnderhall(dag);
        prov.atgard(mal, "loneutmatning_engangsbelopp");
        prov.slutfor(mal, "foreslaUppdelning", Map.of("poster", List.of(Map.of("forfallodag", dag.plusMonths(1).toString(), "belopp", "1000"),
                Map.of("forfallodag", dag.plusMonths(2).toString(), "belopp", "600")), "skal", "Beloppet avser två månader."));
        assertThat(brev("underrattelse_uppdelning")).isEqualTo(vantat);

        prov.yttrandenInne(mal);
        prov.slutfor(mal, "beslutaOmUppdelning", beslut());

        assertThat(brev("beslut_uppdelning")).isEqualTo(vantat);
        assertThat(prov.slut(mal, "loneutmatning_engangsbelopp")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2003-03-04, ARBETSGIVARE:ENKEL GALDENAR:ENKEL, ARBETSGIVARE:DELGIVNING GALDENAR:ENKEL",
            "2022-03-01, ARBETSGIVARE:ENKEL GALDENAR:ENKEL, ARBETSGIVARE:DELGIVNING GALDENAR:ENKEL"})
    @Lagrum({"UF bilaga p 4", "UF bilaga p 5", "UB 7:9"})
    void punkt_4_och_5_om_lonens_utbetalning_ror_galdenaren_och_arbetsgivaren_som_delges_beslutet(LocalDate dag, String fragan, String beslutet) {
        utmatt(dag);
        prov.atgard(mal, "loneutmatning_utbetalning");
        prov.slutfor(mal, "foreslaUtbetalningssatt", Map.of("satt", "En gång i månaden.", "nyLonedag", "27", "skal", "Lönen betalas nu varje dag."));
        assertThat(brev("underrattelse_utbetalningssatt")).isEqualTo(fragan);

        prov.yttrandenInne(mal);
        prov.slutfor(mal, "beslutaOmUtbetalningssatt", beslut());

        assertThat(brev("beslut_utbetalningssatt")).isEqualTo(beslutet);
        assertThat(prov.loneutmatning(mal).beslut().lonedag()).isEqualTo(27);
    }

    @Test
    @Lagrum({"UF bilaga p 7", "UF 17:4"})
    void punkt_7_den_domstol_som_provar_beslutet_far_varje_beslut_tills_overklagandet_ar_avgjort() {
        utmatt(LocalDate.of(2022, 3, 1)); // Tuesday
        prov.atgard(mal, "loneutmatning_overklagande");
        assertThatThrownBy(() -> prov.slutfor(mal, "antecknaOverklagande", Map.of("domstol", "Provby tingsrätt"))).isInstanceOf(OgiltigIndataException.class).hasMessageContaining("adress");
        assertThatThrownBy(() -> prov.slutfor(mal, "antecknaOverklagande", Map.of("vad", "AVGJORT"))).hasMessageContaining("inget överklagande");
        prov.slutfor(mal, "antecknaOverklagande", Map.of("domstol", "Provby tingsrätt", "adress", "Tingsvägen 1, 222 22 Provby"));
        prov.atgard(mal, "loneutmatning_utbetalning");
        prov.slutfor(mal, "foreslaUtbetalningssatt", Map.of("satt", "En gång i månaden.", "nyLonedag", "27", "skal", "Lönen betalas nu varje dag."));
        assertThat(brev("underrattelse_utbetalningssatt")).as("frågan är inget beslut").isEqualTo("ARBETSGIVARE:ENKEL GALDENAR:ENKEL");
        prov.yttrandenInne(mal);
        prov.slutfor(mal, "beslutaOmUtbetalningssatt", beslut());
        assertThat(brev("beslut_utbetalningssatt")).isEqualTo("ARBETSGIVARE:DELGIVNING GALDENAR:ENKEL HOGRE_INSTANS:ENKEL");

        andra("16000");
        prov.slutfor(mal, "beslutaOmAndring", Map.of("utfall", "AVSLAG", "motivering", "Lönen är oförändrad."));
        assertThat(brev("beslut_utan_atgard")).contains("HOGRE_INSTANS:ENKEL");

        tid.till(mal, LocalDate.of(2022, 4, 6), java.time.LocalTime.of(0, 1)); // Wednesday
        prov.slutfor(mal, "foljUppArbetsgivaren", Map.of("atgard", "HAV", "motivering", "Anställningen har upphört."));
        assertThat(brev("beslut_havande")).isEqualTo("ARBETSGIVARE:ENKEL GALDENAR:ENKEL HOGRE_INSTANS:ENKEL SOKANDE:ENKEL");

        utmatt(LocalDate.of(2022, 4, 7)); // Thursday
        prov.atgard(mal, "loneutmatning_overklagande");
        prov.slutfor(mal, "antecknaOverklagande", Map.of("domstol", "Provby tingsrätt", "adress", "Tingsvägen 1, 222 22 Provby"));
        prov.atgard(mal, "loneutmatning_overklagande");
        assertThat(prov.ifyllt(mal, "antecknaOverklagande")).containsEntry("vad", "AVGJORT");
        prov.slutfor(mal, "antecknaOverklagande", Map.of());
        prov.atgard(mal, "loneutmatning_utbetalning");
        prov.slutfor(mal, "foreslaUtbetalningssatt", Map.of("satt", "En gång i månaden.", "nyLonedag", "27", "skal", "Lönen betalas nu varje dag."));
        prov.yttrandenInne(mal);
        prov.slutfor(mal, "beslutaOmUtbetalningssatt", beslut());
        assertThat(brev("beslut_utbetalningssatt")).isEqualTo("ARBETSGIVARE:DELGIVNING GALDENAR:ENKEL");
    }

    @ParameterizedTest
    @CsvSource({"2003-03-04, GALDENAR:ENKEL SOKANDE:ENKEL, ARBETSGIVARE:DELGIVNING GALDENAR:ENKEL HOGRE_INSTANS:ENKEL SOKANDE:ENKEL",
            "2022-03-01, GALDENAR:ENKEL, ARBETSGIVARE:ENKEL GALDENAR:ENKEL HOGRE_INSTANS:ENKEL SOKANDE:ENKEL"})
    @Lagrum({"UF bilaga p 6", "UF bilaga p 7", "UB 7:10 st 2", "UF 17:4"})
    void punkt_6_och_7_en_andring_mot_galdenaren_i_ett_overklagat_beslut(LocalDate dag, String fragan, String beslutet) {
        utmatt(dag);
        andra("28000");
        assertThat(brev("underrattelse_andring")).isEqualTo(fragan);
        prov.yttrandenInne(mal);

        prov.slutfor(mal, "beslutaOmAndring", Map.of("utfall", "BIFALL", "motivering", "Lönen har höjts.", "utmatningsbelopp", "6500",
                "hogreInstans", "Provby tingsrätt", "hogreInstansAdress", "Tingsvägen 1, 222 22 Provby"));

        assertThat(brev("beslut_andring")).isEqualTo(beslutet);
        assertThat(prov.loneutmatning(mal).beslut().utmatningsbelopp()).hasToString("6500");
    }

    @ParameterizedTest
    @CsvSource({"2003-03-04, SOKANDE:ENKEL, ARBETSGIVARE:ENKEL GALDENAR:ENKEL SOKANDE:ENKEL", "2022-03-01, '', ARBETSGIVARE:ENKEL GALDENAR:ENKEL SOKANDE:ENKEL"})
    @Lagrum({"UF bilaga p 6", "UF bilaga p 7"})
    void punkt_6_och_7_nar_utmatningsbeloppet_sanks_racker_enkel_underrattelse_och_galdenaren_behover_inte_horas(LocalDate dag, String fragan, String beslutet) {
        utmatt(dag);
        andra("16000");
        assertThat(brev("underrattelse_andring")).isEqualTo(fragan);
        if (!fragan.isEmpty()) {
            prov.yttrandenInne(mal);
        }

        prov.slutfor(mal, "beslutaOmAndring", Map.of("utfall", "BIFALL", "motivering", "Lönen har sänkts."));

        assertThat(brev("beslut_andring")).isEqualTo(beslutet);
    }

    @ParameterizedTest
    @CsvSource({"2003-03-04, ARBETSGIVARE:DELGIVNING GALDENAR:ENKEL SOKANDE:ENKEL", "2022-03-01, ARBETSGIVARE:ENKEL GALDENAR:ENKEL SOKANDE:ENKEL"})
    @Lagrum({"UF bilaga p 7", "UB 7:10"})
    void punkt_7_ett_havande_sands_till_alla(LocalDate dag, String vantat) {
        utmatt(dag);
        prov.atgard(mal, "loneutmatning_andring");
        prov.slutfor(mal, "provaAndring", Map.of("atgard", "HAV", "skal", "Gäldenären är sjukpensionär."));
        if (dag.getYear() < 2021) {
            prov.yttrandenInne(mal);
        }

        prov.slutfor(mal, "beslutaOmAndring", Map.of("utfall", "BIFALL", "motivering", "Det finns inte skäl för utmätningen."));

        assertThat(brev("beslut_havande")).isEqualTo(vantat);
        assertThat(prov.loneutmatning(mal).status()).isEqualTo(Loneutmatning.Status.UPPHORD);
        assertThat(prov.slut(mal, "loneutmatning_lopande")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2003-03-04, SOKANDE:ENKEL, GALDENAR:ENKEL SOKANDE:ENKEL", "2022-03-01, SOKANDE:ENKEL, GALDENAR:ENKEL SOKANDE:ENKEL"})
    @Lagrum({"UF bilaga p 8", "UB 7:17 st 1", "UF 6:5 st 2"})
    void punkt_8_om_jamkning_hors_den_vars_underhall_kan_bli_nedsatt_och_galdenaren_far_beslutet(LocalDate dag, String fragan, String beslutet) {
        tid.stall(dag);
        mal = prov.starta(underhall(dag));
        String annat = prov.starta(nytt(dag));
        prov.utmat(mal);
        prov.atgard(annat, "loneutmatning_jamkning");
        prov.slutfor(mal, "foreslaJamkning", Map.of("nyttBelopp", "900", "grund", "GEMENSAMT_HUSHALL", "skal", "Makarna bor tillsammans."));
        assertThat(brev("underrattelse_jamkning")).isEqualTo(fragan);
        assertThat(prov.brev(annat, "underrattelse_jamkning")).as("den andra sökandens fordran jämkas inte").isEmpty();
        prov.yttrandenInne(mal);

        prov.slutfor(mal, "beslutaOmJamkning", beslut());

        assertThat(brev("beslut_jamkning")).isEqualTo(beslutet);
        assertThat(prov.brev(annat, "beslut_jamkning")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2003-03-04, ARBETSGIVARE:ENKEL GALDENAR:ENKEL, ARBETSGIVARE:DELGIVNING GALDENAR:ENKEL SOKANDE:ENKEL",
            "2022-03-01, ARBETSGIVARE:ENKEL GALDENAR:ENKEL, ARBETSGIVARE:DELGIVNING GALDENAR:ENKEL SOKANDE:ENKEL"})
    @Lagrum({"UF bilaga p 9", "UF bilaga p 10", "UB 7:22 st 1"})
    void punkt_9_och_10_den_som_inte_betalar_skalig_lon_hors_och_delges_forelaggandet(LocalDate dag, String fragan, String beslutet) {
        utmatt(dag);
        prov.atgard(mal, "loneutmatning_oavlonat");
        prov.slutfor(mal, "foreslaForelaggande", Map.of("arbete", "Arbetar heltid i butiken för 3 000 kronor.", "skaligLon", "19000", "belopp", "5200",
                "skal", "Lönen är uppenbart för låg."));
        assertThat(brev("underrattelse_forelaggande")).isEqualTo(fragan);
        prov.yttrandenInne(mal);

        prov.slutfor(mal, "beslutaOmForelaggande", beslut());

        assertThat(brev("beslut_forelaggande")).isEqualTo(beslutet);
        assertThat(prov.loneutmatning(mal).beslut().utmatningsbelopp()).hasToString("5200");
    }

    @ParameterizedTest
    @CsvSource({"2003-03-04, SOKANDE:ENKEL, GALDENAR:ENKEL SOKANDE:ENKEL", "2022-03-01, SOKANDE:ENKEL, GALDENAR:ENKEL SOKANDE:ENKEL"})
    @Lagrum({"UF bilaga p 11", "UF bilaga p 12", "UB 4:29 st 1"})
    void punkt_11_och_12_sokanden_hors_om_ett_medgivande_och_bada_far_beslutet_aven_om_det_vagras(LocalDate dag, String fragan, String beslutet) {
        utmatt(dag);
        prov.atgard(mal, "loneutmatning_medgivande");
        prov.slutfor(mal, "foreslaMedgivande", Map.of("forfogande", "Överlåta semesterersättningen.", "skal", "Hyresskuld."));
        assertThat(brev("underrattelse_medgivande")).isEqualTo(fragan);
        prov.yttrandenInne(mal);

        prov.slutfor(mal, "beslutaOmMedgivande", Map.of("utfall", "AVSLAG", "motivering", "Det finns inga särskilda skäl."));

        assertThat(brev("beslut_medgivande")).isEqualTo(beslutet);
    }

    @ParameterizedTest
    @CsvSource({"2003-03-04, SOKANDE:ENKEL, GALDENAR:ENKEL SOKANDE:ENKEL", "2022-03-01, SOKANDE:ENKEL, GALDENAR:ENKEL SOKANDE:ENKEL"})
    @Lagrum({"UF bilaga p 13", "UF 7:7"})
    void punkt_13_beslutet_om_fordelning_sands_till_sokanden_i_varje_mal_som_berors(LocalDate dag, String iDetForsta, String iDetNya) {
        utmatt(dag);
        String nytt = prov.starta(nytt(dag));

        prov.slutfor(nytt, "beslutaOmFordelning", Map.of("fordela", true));

        assertThat(brev("beslut_fordelning")).isEqualTo(iDetForsta);
        assertThat(String.join(" ", prov.brev(nytt, "beslut_fordelning"))).isEqualTo(iDetNya);
    }

    @ParameterizedTest
    @CsvSource({"OVERLAMNA, GALDENAR:ENKEL SOKANDE:ENKEL", "TA_EMOT, ARBETSGIVARE:ENKEL"})
    @Lagrum({"UF bilaga p 14", "UF 7:8 st 1"})
    void punkt_14_den_som_lamnar_underrattar_parterna_och_den_som_tar_emot_arbetsgivaren(String atgard, String vantat) {
        utmatt(LocalDate.of(2003, 3, 4));

        overlamna(atgard);

        assertThat(brev("underrattelse_overlamnande")).isEqualTo(vantat);
        assertThat(prov.loneutmatning(mal).upphord() != null).isEqualTo(atgard.equals("OVERLAMNA"));
    }

    @Test
    @Lagrum({"UF bilaga p 15", "UF 7:8 st 2"})
    void punkt_15_den_som_behaller_malet_underrattar_den_andra_myndigheten() {
        utmatt(LocalDate.of(2003, 3, 4));

        overlamna("FORTSATT");

        assertThat(brev("underrattelse_fortsatt")).isEqualTo("MYNDIGHET:ENKEL");
        assertThat(prov.loneutmatning(mal).status()).isEqualTo(Loneutmatning.Status.PAGAR);
    }

    @Test
    @Lagrum({"UF bilaga p 14", "UF bilaga p 15"})
    void punkt_14_och_15_erbjuds_inte_sedan_myndigheten_har_blivit_en() {
        utmatt(LocalDate.of(2022, 3, 1));

        assertThat(prov.erbjuds(mal)).contains("loneutmatning_anstand").doesNotContain("loneutmatning_overlamnande");
    }

    @ParameterizedTest
    @CsvSource({"2003-03-04, ARBETSGIVARE:ENKEL GALDENAR:ENKEL SOKANDE:ENKEL", "2022-03-01, ARBETSGIVARE:ENKEL GALDENAR:ENKEL SOKANDE:ENKEL"})
    @Lagrum({"UF bilaga p 16", "UB 7:11", "UB 7:12"})
    void punkt_16_anstandet_sands_till_alla_tre(LocalDate dag, String vantat) {
        utmatt(dag);
        prov.atgard(mal, "loneutmatning_anstand");

        prov.slutfor(mal, "beslutaOmAnstand", Map.of("begardAv", "SOKANDEN", "utfall", "BIFALL", "fran", dag.plusDays(1).toString(),
                "till", dag.plusMonths(2).toString(), "motivering", "Sökanden begär det."));

        assertThat(brev("underrattelse_anstand")).isEqualTo(vantat);
    }

    private void overlamna(String atgard) {
        prov.atgard(mal, "loneutmatning_overlamnande");
        prov.slutfor(mal, "beslutaOmOverlamnande", Map.of("atgard", atgard, "utfall", "BIFALL", "myndighet", "Kronofogdemyndigheten i Malmö",
                "myndighetensAdress", "Box 1, 211 11 Malmö", "redovisningssatt", "Till plusgiro 1-1.", "motivering", "Gäldenären har flyttat."));
    }

    private void andra(String nettolon) {
        prov.atgard(mal, "loneutmatning_andring");
        prov.slutfor(mal, "provaAndring", Map.of("atgard", "ANDRA", "skal", "Lönen har ändrats."));
        prov.slutfor(mal, "beraknaForbehallsbelopp", Map.of("nettoinkomst", nettolon));
    }

    private static Map<String, String> beslut() {
        return Map.of("utfall", "BIFALL", "motivering", "Så som föreslagits.");
    }

    private void utmatt(LocalDate dag) {
        tid.stall(dag);
        mal = prov.utmatt(nytt(dag));
    }

    private void utmattUnderhall(LocalDate dag) {
        tid.stall(dag);
        mal = prov.utmatt(underhall(dag));
    }

    private Testmal nytt(LocalDate dag) {
        return Testmal.mal().inkom(dag.minusDays(20) + "T09:00:00+01:00").arbetsgivare(arbetsgivare).fordringar(Testmal.ovrig("30000", "0", "0"));
    }

    private Testmal underhall(LocalDate dag) {
        return Testmal.mal().inkom(dag.minusDays(20) + "T09:00:00+01:00").arbetsgivare(arbetsgivare)
                .fordringar(Testmal.fordran(1, Fordringsklass.UNDERHALL, "1600", "0", "0", "1600"));
    }

    private String brev(String nyckel) {
        return String.join(" ", prov.brev(mal, nyckel));
    }
}
