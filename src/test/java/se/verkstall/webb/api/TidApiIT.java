package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.verkstall.Integrationstest;

/** The calendar and the time limits from the whole application, through its own gate. */
class TidApiIT extends Integrationstest {

    @Autowired
    private TestRestTemplate klient;

    @LocalServerPort
    private int port;

    private ResponseEntity<JsonNode> hamta(TestRestTemplate som, String vart) {
        return som.getForEntity(URI.create("http://localhost:" + port + "/api/v1" + vart), JsonNode.class);
    }

    private ResponseEntity<JsonNode> hamta(String vart) {
        return hamta(klient.withBasicAuth("handlaggare", "handlaggare"), vart);
    }

    @Test
    void en_frist_med_mellanslag_och_kolon_i_beteckningen_far_sin_dag_i_iso_form() {
        var svar = hamta("/frister/UB%204:34?handelse=2022-04-01"); // fredag
        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(svar.getBody().get("dag").asText()).isEqualTo("2022-04-19"); // tisdag efter påsk
        assertThat(svar.getBody().fieldNames()).toIterable().containsExactly("id", "lagrum", "riktning", "handelse", "dag", "tvingande", "motivering");
    }

    @Test
    void katalogen_och_kalendern_svarar() {
        assertThat(hamta("/frister").getBody().get(0).get("galler_fran").asText()).isEqualTo("1996-01-01");
        assertThat(hamta("/kalender/2027").getBody()).hasSize(16);
    }

    @Test
    void openapi_beskriver_parametrarna() {
        String beskrivning = klient.withBasicAuth("handlaggare", "handlaggare").getForObject("/v3/api-docs", String.class);
        assertThat(beskrivning).contains("/api/v1/frister/{id}", "\"gallande\"", "Dagen vars lydelse gäller", "/api/v1/kalender/{ar}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/frister/N03?handelse=2022-05-20", "/frister/N19?handelse=i%20dag", "/kalender/2101", "/frister?x=1", "/frister/%20?handelse=2022-05-20"})
    void ett_fel_ar_ett_problem_med_text_pa_svenska(String vart) {
        var svar = hamta(vart);
        assertThat(svar.getStatusCode().is4xxClientError()).isTrue();
        assertThat(svar.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(svar.getBody().get("detail").asText()).isNotBlank();
    }

    @Test
    void den_som_inte_har_loggat_in_far_inget_svar() {
        assertThat(hamta(klient, "/kalender/2027").getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }
}
