package se.verkstall.utmatning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Testmal;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.tillgang.Tillgangar;

/** What is done before attachment, and who is told of what in the wording of the day. */
class ForberedelserIT extends Utmatningsprov {

    @Autowired Tillgangar tillgangar;

    @Test
    @Lagrum({"UF 6:6", "UB 4:5"})
    void en_fastighet_utmats_for_en_fordran_utan_formansratt_forst_nar_sokanden_har_begart_det() {
        mal(TISDAG);
        Map<String, Object> fastighet = egendom(Map.of("slag", "FASTIGHET", "beskrivning", "Provby 1:1", "beteckning", "Provby 1:1"));
        assertThatThrownBy(() -> slutfor("valjEgendom", fastighet)).hasMessageContaining("sokandenBegart").hasMessageContaining("Uppmana honom");
        fastighet.put("atgard", "UPPMANA");
        slutfor("valjEgendom", fastighet);
        assertThat(brevTill("uppmaning/%")).containsExactly("Provbolaget AB ENKEL");
        assertThat(egendomar.i(mal)).singleElement().extracting(Egendom::status).isEqualTo(Egendom.Status.EJ_UTMATT);
        fastighet.putAll(Map.of("atgard", "UTMAT", "sokandenBegart", true));
        slutfor("valjEgendom", fastighet);
        assertThat(oppna()).containsExactly("beslutaOmUtmatning");
    }

    @Test
    @Lagrum("UF 6:7")
    void till_och_med_juni_2006_underrattas_hemvistregionens_myndighet_fore_beslutet() {
        mal(LocalDate.of(2006, 6, 30)); // Friday
        slutfor("valjEgendom", egendom(Map.of("hemvistmyndighet", "Kronofogdemyndigheten i Provköping")));
        assertThat(oppna()).containsExactly("beslutaOmUtmatning");
        assertThat(brevTill("hemvist/%")).containsExactly("Kronofogdemyndigheten i Provköping ENKEL");
        mal(LocalDate.of(2006, 7, 3)); // Monday, the first working day of the one authority
        slutfor("valjEgendom", egendom(Map.of("hemvistmyndighet", "Kronofogdemyndigheten i Provköping")));
        assertThat(brevTill("hemvist/%")).isEmpty();
    }

    @Test
    @Lagrum("UF 6:9a")
    void sokanden_far_veta_om_det_internationella_registret_fran_april_2016() {
        mal(LocalDate.of(2016, 3, 31)); // Thursday
        utmat(Map.of("slag", "FLYGMOTOR", "beskrivning", "Flygmotor"));
        assertThat(brevTill("internationellt/%")).isEmpty();
        mal(LocalDate.of(2016, 4, 1)); // Friday
        utmat(Map.of("slag", "FLYGMOTOR", "beskrivning", "Flygmotor"));
        assertThat(brevTill("internationellt/%")).containsExactly("Provbolaget AB ENKEL");
    }

    @Test
    @Lagrum({"UF 6:15 st 1", "UF 6:9 st 2", "UF 6:24a"})
    void sokanden_underrattas_om_ett_pantbrev_och_skatten_forbjuds_elektroniskt_och_delges_inte() {
        mal(TISDAG);
        utmat(Map.of("slag", "PANTBREV", "beskrivning", "Pantbrev i Provby 1:1", "datapantbrev", true));
        assertThat(lada.hamta(brev("utmatning_sokanden/%")).lagrum()).isEqualTo("UF 6:15 st 1");
        assertThat(brevTill("register/%")).containsExactly("Lantmäteriet ENKEL");
        mal(TISDAG);
        utmat(Map.of("slag", "SKATTEATERBETALNING", "beskrivning", "Överskott på skattekontot"));
        assertThat(brevTill("utmatningsbeslut/%")).containsExactly("Gun Gäldenär ENKEL");
        assertThat(lada.hamta(brev("register/%")).kanal()).isEqualTo(se.verkstall.utskick.Kanal.ELEKTRONISK);
    }

    @Test
    @Lagrum({"UF 6:25", "UF 6:2", "UB 4:12 st 1"})
    void polisen_patraffar_egendom_och_galdenaren_underrattas_pa_nytt_innan_nagot_utmats() {
        tid.stall(TISDAG);
        mal = Testmal.mal().fordringar(Testmal.ovrig("40000", "500", "900")).registrera(register);
        processer.starta("utmatningsmal", mal, Map.of("saknarHemvist", false, "redanUnderrattad", false));
        tid.korForfallna(mal);
        tillgangar.tips(mal, "Polismyndigheten", "En båt i Provhamn.", HANDLAGGAREN);
        assertThat(oppna()).containsExactly("provaPatraffadEgendom");
        assertThat(ifyllt("provaPatraffadEgendom")).containsEntry("tips", "Polismyndigheten: En båt i Provhamn.");
        slutfor("provaPatraffadEgendom", Map.of("bedomning", "UTMATS", "skal", "Båten är gäldenärens."));
        till("2022-03-15"); // Tuesday: he has had his two weeks
        slutfor("redovisaTillgangar", Map.of("utredning", "Båten.", "merUtredning", "NY_UNDERRATTELSE"));
        assertThat(brevTill("underrattelse_utmatning/2")).hasSize(1);
        assertThat(oppna()).as("ett nytt rådrum").doesNotContain("redovisaTillgangar");
        till("2022-03-28");
        assertThat(oppna()).doesNotContain("redovisaTillgangar");
        till("2022-03-29");
        assertThat(oppna()).containsExactly("redovisaTillgangar");
    }

    private void mal(LocalDate dag) {
        tid.stall(dag);
        mal = Testmal.mal().fordringar(Testmal.ovrig("40000", "500", "900")).inkom(dag.minusMonths(2) + "T09:00:00Z").registrera(register);
        processer.starta("utmatning", mal, Map.of());
    }

    private void utmat(Map<String, ?> andrat) {
        slutfor("valjEgendom", egendom(andrat));
        slutfor("beslutaOmUtmatning", Map.of("bekraftat", "true"));
    }

    private static Map<String, Object> egendom(Map<String, ?> andrat) {
        Map<String, Object> svar = new HashMap<>(Map.of("atgard", "UTMAT", "slag", "LOSORE", "beskrivning", "Segelbåt", "varde", "80000", "plats", "Provhamn", "besittning", "GALDENAREN",
                "undantag", "INGET", "skal", "Den är gäldenärens."));
        svar.putAll(andrat);
        return svar;
    }
}
