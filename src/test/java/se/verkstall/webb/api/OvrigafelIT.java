package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.verkstall.Integrationstest;

/** What no resource of the API takes is answered as a problem detail too. */
class OvrigafelIT extends Integrationstest {

    @Autowired TestRestTemplate klient;

    @ParameterizedTest(name = "{0} {1} som {2}: {3}")
    @CsvSource({"GET, /api/v1/finnsinte, application/json, 404",
            "DELETE, /api/v1/ansokningar, application/json, 405",
            "GET, /api/v1/forbehallsbelopp, application/json, 405",
            "POST, /api/v1/forbehallsbelopp, text/plain, 415"})
    void fel_adress_metod_eller_slag_ger_ett_problem(String metod, String adress, String slag, int status) {
        HttpHeaders huvuden = new HttpHeaders();
        huvuden.setContentType(MediaType.valueOf(slag));
        ResponseEntity<JsonNode> svar = klient.withBasicAuth("handlaggare", "handlaggare")
                .exchange(adress, HttpMethod.valueOf(metod), new HttpEntity<>(metod.equals("POST") ? "hej" : null, huvuden), JsonNode.class);

        assertThat(svar.getStatusCode().value()).isEqualTo(status);
        assertThat(svar.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(svar.getBody().at("/instance").asText()).isEqualTo(adress);
        assertThat(svar.getBody().at("/detail").asText()).isNotBlank();
        assertThat(svar.getBody().get("fel")).isEmpty();
    }
}
