package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import se.verkstall.Integrationstest;

/** The coverage of the statute from the whole application, through its own gate. */
class LagrumApiIT extends Integrationstest {

    @Autowired
    private TestRestTemplate klient;

    @ParameterizedTest
    @ValueSource(strings = {"handlaggare", "chef", "modellerare", "drift", "revisor"})
    void varje_roll_far_raderna(String roll) {
        var svar = klient.withBasicAuth(roll, roll).getForEntity("/api/v1/lagrum", JsonNode.class);

        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(svar.getBody()).hasSize(273);
        assertThat(svar.getBody().get(0).get("lagrum").asText()).isEqualTo("UF 1:1");
        assertThat(svar.getBody().get(0).get("status").asText()).isEqualTo("DEFINITION");
    }

    @Test
    void den_som_inte_ar_inloggad_far_inget() {
        assertThat(klient.getForEntity("/api/v1/lagrum", JsonNode.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }
}
