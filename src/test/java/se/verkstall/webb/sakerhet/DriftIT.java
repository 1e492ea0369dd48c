package se.verkstall.webb.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import se.verkstall.Integrationstest;

/** Figures are for the operator; whether the application lives is for everybody. */
class DriftIT extends Integrationstest {

    @Autowired
    private TestRestTemplate klient;

    @Test
    void driften_ser_motorns_och_utskickens_matvarden() {
        var svar = klient.withBasicAuth("drift", "drift").getForEntity("/actuator/metrics", String.class);

        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(svar.getBody()).contains("verkstall.motor.jobb.forfallna", "verkstall.motor.jobb.misslyckade", "verkstall.motor.incidenter",
                "verkstall.motor.uppgifter", "verkstall.motor.arbetar", "verkstall.utskick.koade");
    }

    @Test
    void driften_ser_i_halsan_att_jobbkoraren_arbetar_och_hur_manga_incidenter_som_vantar() {
        var halsa = klient.withBasicAuth("drift", "drift").getForEntity("/actuator/health", com.fasterxml.jackson.databind.JsonNode.class);

        // only this part: other tests leave letters and timers of their own in the shared database
        assertThat(halsa.getBody().at("/components/jobExecutor/status").asText()).isEqualTo("UP");
        assertThat(halsa.getBody().at("/components/jobExecutor/details/arbetar").asBoolean()).isTrue();
        assertThat(halsa.getBody().at("/components/jobExecutor/details/incidenter").isNumber()).isTrue();
    }

    @Test
    void alla_far_veta_att_programmet_lever_men_inte_mer() {
        var svar = klient.getForEntity("/actuator/health/readiness", String.class);

        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(klient.getForEntity("/actuator/health", String.class).getBody()).doesNotContain("incidenter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handlaggare", "chef", "modellerare", "revisor"})
    void andra_roller_kommer_inte_at_driftens_matvarden(String vem) {
        assertThat(klient.withBasicAuth(vem, vem).getForEntity("/actuator/prometheus", String.class).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void den_som_inte_har_loggat_in_kommer_inte_at_nagot_matvarde() {
        assertThat(klient.getForEntity("/actuator/prometheus", String.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }
}
