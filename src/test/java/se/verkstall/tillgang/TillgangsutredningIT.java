package se.verkstall.tillgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
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

/** What the debtor affirms on his honour, and what he has to be told before it. */
class TillgangsutredningIT extends Integrationstest {

    private static final String UPPGIFT = "redovisaTillgangar";

    @Autowired Delgivningsprov prov;
    @Autowired Provmal provmal;
    @Autowired Tidsresa tid;
    @Autowired Fristbok bok;
    @Autowired RuntimeService processer;

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

    private static Map<String, Object> svar(boolean forsakran, boolean erinran) {
        Map<String, Object> svar = new HashMap<>(Map.of("utredning", "Registren visar inget att utmäta.", "tillgang", "INGET"));
        svar.put("forsakran", forsakran);
        svar.put("erinran", erinran);
        return svar;
    }
}
