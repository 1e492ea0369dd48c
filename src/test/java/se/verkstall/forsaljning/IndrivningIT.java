package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Testmal;
import se.verkstall.kassa.Konto;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.utskick.Satt;

/** An attached claim is collected from whoever owes it. Attached Tuesday 1 March 2022. */
@Lagrum({"UF 6:11", "UF 9:21", "UB 6:3", "UB 9:11", "UB 9:12"})
class IndrivningIT extends Forsaljningsprov {

    private static final LocalDate TISDAG = LocalDate.of(2022, 3, 1);

    @Autowired
    private UtmattaFordringar fordringar;
    @Autowired
    private se.verkstall.fordelning.Fordelningar fordelningar;

    private String utmattFordran(Map<String, ?> andrat) {
        tid.stall(TISDAG);
        String mal = Testmal.mal().registrera(register);
        processer.starta("utmatning", mal, Map.of());
        slutfor(mal, "valjEgendom", med(new HashMap<>(Map.of("atgard", "UTMAT", "slag", "FORDRAN", "beskrivning", "Fordran på Kunden AB", "varde", "30000", "plats", "Kunden AB",
                "besittning", "GALDENAREN", "undantag", "INGET", "skal", "Fakturan är gäldenärens.", "sekundogaldenar", "Kunden AB", "sekundoadress", "Kundvägen 1")), andrat));
        slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));
        delgivningar.bekrafta(brev(mal, "utmatningsbeslut/%"), TISDAG, "kvitto");
        slutfor(mal, "upprattaUtmatningsprotokoll", ifyllt(mal, "upprattaUtmatningsprotokoll", Map.of("narvarande", "Ingen", "forrattningskostnader", "Inga")));
        long forbud = brev(mal, "forbud/%");
        assertThat(lada.hamta(forbud).satt()).isEqualTo(Satt.DELGIVNING);
        delgivningar.bekrafta(forbud, TISDAG, "kvitto");
        tid.korForfallna(mal);
        return mal;
    }

    @Test
    void en_forfallen_fordran_betalas_pa_sista_dagen_med_kvitto() {
        String mal = utmattFordran(Map.of("forfallen", "true", "fordringsbevis", "true"));
        assertThat(brevTill(mal, "fordran/%")).as("anmaning utan dröjsmål").containsExactly("Kunden AB");
        tid.till(mal, LocalDate.of(2022, 3, 15)); // Tuesday, two weeks
        assertThat(oppna(mal)).isEmpty();
        long id = fordringar.i(mal).get(0).id();
        assertThatThrownBy(() -> fordringar.inbetald(id, Belopp.kronor(29_999), LocalDate.of(2022, 3, 15), HANDLAGGAREN)).hasMessageContaining("30\u00a0000");

        fordringar.inbetald(id, Belopp.kronor(30_000), LocalDate.of(2022, 3, 15), HANDLAGGAREN);
        tid.korForfallna(mal);

        assertThat(brevTill(mal, "kvitto_fordran/%")).containsExactly("Kunden AB");
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.kronor(30_000));
        assertThat(jdbc.sql("select handelse from dagbok d join mal m on m.id = d.mal_id where m.malnummer = :mal and d.lagrum = 'UF 9:21'").param("mal", mal)
                .query(String.class).single()).contains("antecknad på fordringsbeviset");
        assertThat(jdbc.sql("select count(*) from act_ru_execution where business_key_ = :mal").param("mal", mal).query(Long.class).single()).isZero();

        // shared out without a meeting: the applicant alone has a claim in it
        fordelaUtanMote(mal, fordelningar.i(mal).get(0).id());
        assertThat(kassa.saldo(Konto.KOPESKILLING, mal)).isEqualTo(Belopp.NOLL);
    }

    @Test
    void dagen_efter_avgor_en_handlaggare_och_en_fordran_som_inte_ar_forfallen_kan_betalas_i_fortid_med_mindre() {
        String forfallen = utmattFordran(Map.of("forfallen", "true"));
        tid.till(forfallen, LocalDate.of(2022, 3, 16));
        assertThat(oppna(forfallen)).containsExactly("foljUppFordran");
        assertThatThrownBy(() -> slutfor(forfallen, "foljUppFordran", Map.of("beslut", "AVTAL", "nedsatt", "20000", "betalasTill", "2022-04-01", "skal", "x")))
                .hasMessageContaining("betalas i sin helhet");

        String ej = utmattFordran(Map.of());
        assertThat(oppna(ej)).containsExactly("foljUppFordran");
        slutfor(ej, "foljUppFordran", Map.of("beslut", "AVTAL", "nedsatt", "27000", "betalasTill", "2022-04-01", "skal", "Förfaller först om ett år."));
        tid.till(ej, LocalDate.of(2022, 4, 1));
        fordringar.inbetald(fordringar.i(ej).get(0).id(), Belopp.kronor(27_000), LocalDate.of(2022, 4, 1), HANDLAGGAREN);
        tid.korForfallna(ej);
        assertThat(kassa.saldo(Konto.KOPESKILLING, ej)).isEqualTo(Belopp.kronor(27_000));
    }

    @Test
    void en_fordran_utan_kand_sekundogaldenar_utmats_inte() {
        tid.stall(TISDAG);
        String mal = Testmal.mal().registrera(register);
        processer.starta("utmatning", mal, Map.of());
        assertThatThrownBy(() -> slutfor(mal, "valjEgendom", Map.of("atgard", "UTMAT", "slag", "FORDRAN", "beskrivning", "Fordran", "varde", "30000", "plats", "?",
                "besittning", "GALDENAREN", "undantag", "INGET", "skal", "x"))).hasMessageContaining("vem som är skyldig");
    }

    @Test
    @Lagrum("UF 6:11 st 2")
    void har_den_skyldige_gatt_med_pa_det_meddelas_forbudet_elektroniskt_och_delges_inte() {
        tid.stall(TISDAG);
        String mal = Testmal.mal().registrera(register);
        processer.starta("utmatning", mal, Map.of());
        slutfor(mal, "valjEgendom", Map.ofEntries(Map.entry("atgard", "UTMAT"), Map.entry("slag", "FORDRAN"), Map.entry("beskrivning", "Fordran på Kunden AB"), Map.entry("varde", "30000"),
                Map.entry("plats", "Kunden AB"), Map.entry("besittning", "GALDENAREN"), Map.entry("undantag", "INGET"), Map.entry("skal", "Fakturan är gäldenärens."),
                Map.entry("sekundogaldenar", "Kunden AB"), Map.entry("sekundoadress", "Kundvägen 1"), Map.entry("forfallen", "true"), Map.entry("elektroniskt", "true")));
        slutfor(mal, "beslutaOmUtmatning", Map.of("bekraftat", "true"));
        slutfor(mal, "upprattaUtmatningsprotokoll", ifyllt(mal, "upprattaUtmatningsprotokoll", Map.of("narvarande", "Ingen", "forrattningskostnader", "Inga")));
        var forbud = lada.hamta(brev(mal, "forbud/%"));
        assertThat(forbud.satt()).isEqualTo(Satt.ENKEL);
        assertThat(forbud.lagrum()).isEqualTo("UF 6:11 st 2");
        assertThat(brevTill(mal, "fordran/%")).as("ingen delgivning att vänta på").containsExactly("Kunden AB");
    }
}
