package se.verkstall.tillgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.Tidsresa;
import se.verkstall.delgivning.Delgivningsprov;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.utskick.Utskickslada;

/** What the debtor affirms on his honour, and what he has to be told before it. */
class TillgangsutredningIT extends Integrationstest {

    private static final String UPPGIFT = "redovisaTillgangar";

    @Autowired Delgivningsprov prov;
    @Autowired Provmal provmal;
    @Autowired Tidsresa tid;
    @Autowired Fristbok bok;
    @Autowired RuntimeService processer;
    @Autowired Tillgangar tillgangar;
    @Autowired Utskickslada lada;

    private String mal;

    @BeforeEach
    void enUtredning() {
        tid.stall(LocalDate.of(2022, 1, 27)); // torsdag
        mal = provmal.nytt();
        processer.startProcessInstanceByKey("tillgangsutredning", mal, Map.of());
        tid.korForfallna(mal);
    }

    @Test
    @Lagrum("UF 6:4")
    void uppgifter_pa_heder_och_samvete_tas_inte_emot_utan_att_galdenaren_har_erinrats_om_pafoljden() {
        assertThatThrownBy(() -> prov.slutfor(mal, UPPGIFT, svar(true, false)))
                .isInstanceOf(OgiltigIndataException.class).hasMessageStartingWith("erinran").hasMessageContaining("straffansvaret");
        assertThat(prov.uppgifter(mal)).as("inget är ändrat").containsExactly(UPPGIFT);

        prov.slutfor(mal, UPPGIFT, svar(true, true));
        assertThat(prov.uppgifter(mal)).doesNotContain(UPPGIFT);
    }

    @Test
    @Lagrum({"UB 4:9", "UB 4:10"})
    void en_utredning_utan_galdenarens_egna_uppgifter_kraver_ingen_erinran_och_haller_myndighetens_mal() {
        prov.slutfor(mal, UPPGIFT, svar(false, false));
        assertThat(prov.uppgifter(mal)).doesNotContain(UPPGIFT);
        assertThat(bok.i(mal)).singleElement().satisfies(f -> assertThat(f.gjord()).isEqualTo(LocalDate.of(2022, 1, 27))); // torsdag
    }

    @Test
    @Lagrum({"UB 4:9", "UF 3:10 st 1"})
    void utredningen_gar_vidare_med_en_forrattning_och_avslutas_inte_utan_svar() {
        assertThatThrownBy(() -> prov.slutfor(mal, UPPGIFT, Map.of("utredning", "Registren visar inget."))).hasMessageContaining("tillgang");
        prov.slutfor(mal, UPPGIFT, Map.of("utredning", "Registren visar inget.", "merUtredning", "FORRATTNING"));
        prov.slutfor(mal, "planeraForrattning", Map.of("dag", "2022-01-27", "fran", "09:00", "till", "11:00", "plats", "Bostaden", "platsslag", "BOSTAD", "underrattas", "JA"));
        prov.slutfor(mal, "hallForrattning", Map.of("utfall", "HALLEN", "borjade", "09:00", "slutade", "09:30", "narvarande", "Ingen", "anteckningar", "Ingen öppnade.", "enkel", true,
                "sakagareKallad", true));
        prov.slutfor(mal, "antecknaForrattningen", prov.ifyllt(mal, "antecknaForrattningen"));
        prov.slutfor(mal, UPPGIFT, svar(false, false));
        assertThat(prov.uppgifter(mal)).doesNotContain(UPPGIFT);
    }

    @Test
    @Lagrum({"UF 6:24b", "UF 3:9", "UB 4:14", "UB 4:15", "UB 4:3 st 2"})
    void en_gava_anmals_genast_tredje_man_forelaggs_vid_vite_och_tillgangarna_ordnas() {
        Map<String, Object> svar = new HashMap<>(Map.of("utredning", "Gåva till barnet; brodern vet mer.", "merUtredning", "FORELAGGANDE", "gavaTillUnderarig", true, "gavovarde", "48301",
                "forelaggMed", "TREDJE_MAN", "forelaggUppgifter", "Vad är gäldenären skyldig dig?", "forelaggSvarsdag", "2022-02-10", "forelaggVite", "2000"));
        svar.put("tillgangar", List.of(Map.of("beskrivning", "Bil", "varde", "60000", "kostnad", "5000"), Map.of("beskrivning", "Verktyg", "varde", "9000", "undantag", "UB 5:1 p 3"),
                Map.of("beskrivning", "Konto", "varde", "3000", "olagenhet", "LITEN")));
        assertThatThrownBy(() -> prov.slutfor(mal, UPPGIFT, svar)).isInstanceOfSatisfying(OgiltigIndataException.class,
                e -> assertThat(e.fel()).extracting(f -> f.lagrum()).containsExactly("UF 6:8 st 2", "UB 4:15"));
        svar.put("tillgangar", List.of(Map.of("beskrivning", "Bil", "varde", "60000", "kostnad", "5000"), Map.of("beskrivning", "Konto", "varde", "3000", "olagenhet", "LITEN")));
        svar.putAll(Map.of("forelaggNamn", "Brodern Börje", "forelaggAdress", "Brovägen 4"));
        prov.slutfor(mal, UPPGIFT, svar);
        assertThat(lada.i(mal)).extracting(u -> u.mottagare().namn() + " " + u.satt() + " " + u.lagrum()).containsExactly("Överförmyndaren ENKEL UF 6:24b", "Brodern Börje DELGIVNING UF 3:9");
        assertThat(tillgangar.ordningIOrd(mal)).startsWith("1. Konto").contains("\n2. Bil");
        assertThat(prov.uppgifter(mal)).as("först när föreläggandet har delgetts").doesNotContain(UPPGIFT);
    }

    private static Map<String, Object> svar(boolean forsakran, boolean erinran) {
        Map<String, Object> svar = new HashMap<>(Map.of("utredning", "Registren visar inget att utmäta.", "tillgang", "INGET"));
        svar.put("forsakran", forsakran);
        svar.put("erinran", erinran);
        return svar;
    }
}
