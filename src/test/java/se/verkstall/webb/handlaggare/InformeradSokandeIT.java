package se.verkstall.webb.handlaggare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;
import se.verkstall.Integrationstest;
import se.verkstall.delgivning.lagring.Delgivningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.utskick.Mottagare;

/** An applicant who hands in the application to a handläggare can be told, there and then, how he may be served. */
class InformeradSokandeIT extends Integrationstest {

    @Autowired
    private AnsokanController sidan;
    @Autowired
    private Delgivningslager delgivningar;
    @Autowired
    private JdbcClient jdbc;

    @Test
    @Lagrum("DelgL 2010:1932 25 § st 2")
    void den_som_informeras_nar_ansokan_tas_upp_behover_inte_delges_informationen() {
        String mal = registrera(true);

        assertThat(delgivningar.informerad(mal, new Mottagare("SOKANDE", "Exempelbolaget AB", "5599990164", "Exempelvägen 1"))).isPresent();
        assertThat(rader(mal)).isEqualTo(1);
    }

    @Test
    @Lagrum("DelgL 2010:1932 24 § st 1")
    void den_som_inte_har_informerats_ar_inte_informerad_for_att_ansokan_kom_in() {
        String mal = registrera(false);

        assertThat(delgivningar.informerad(mal, new Mottagare("SOKANDE", "Exempelbolaget AB", "5599990164", "Exempelvägen 1"))).isEmpty();
        assertThat(rader(mal)).isZero();
    }

    private long rader(String mal) {
        return jdbc.sql("select count(*) from dagbok d join mal m on m.id = d.mal_id where m.malnummer = :mal and d.lagrum = 'DelgL 2010:1932 25 § st 2'")
                .param("mal", mal).query(Long.class).single();
    }

    private String registrera(boolean informerad) {
        MockHttpServletRequest begaran = new MockHttpServletRequest();
        begaran.setParameter("muntlig", "true");
        if (informerad) {
            begaran.setParameter("informerad_forenklad", "true");
        }
        begaran.setParameter("slag", "ENSKILT");
        begaran.setParameter("sokande.typ", "JURIDISK_PERSON");
        begaran.setParameter("sokande.namn", "Exempelbolaget AB");
        begaran.setParameter("sokande.idnummer", "559999-0164");
        String svar = sidan.registrera("registreraAnda", "", UUID.randomUUID().toString(), begaran, new MockHttpServletResponse(), () -> "prov",
                new ExtendedModelMap(), new RedirectAttributesModelMap());
        assertThat(svar).startsWith("redirect:/mal/");
        return svar.substring("redirect:/mal/".length());
    }
}
