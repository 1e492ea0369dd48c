package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.verkstall.Integrationstest;

/** The same answers from the whole application, with its own reading of JSON and its own gate. */
class LoneutmatningApiIT extends Integrationstest {

    private static final String HUSHALL = "{\"datum\":\"2024-03-01\",\"inkomstperiod\":\"MANAD\",\"galdenar\":{\"nettoinkomst\":18000}}"; // fredag

    @Autowired
    private TestRestTemplate klient;

    private ResponseEntity<String> posta(TestRestTemplate som, String json) {
        HttpHeaders huvuden = new HttpHeaders();
        huvuden.setContentType(MediaType.APPLICATION_JSON);
        return som.postForEntity("/api/v1/forbehallsbelopp", new HttpEntity<>(json, huvuden), String.class);
    }

    private TestRestTemplate handlaggaren() {
        return klient.withBasicAuth("handlaggare", "handlaggare");
    }

    @Test
    void ett_hushall_far_sitt_forbehallsbelopp() {
        var svar = posta(handlaggaren(), HUSHALL);
        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(svar.getBody()).contains("\"forbehallsbelopp\":6090", "\"utmatningsbelopp\":11910", "\"andel\":1.000000", "PUBLICERAD");
    }

    @Test
    void ett_okant_falt_ett_tal_som_text_och_en_dag_utan_regel_ar_problem_att_ratta() {
        Map.of(HUSHALL.replace("{\"datum\"", "{\"okant\":1,\"datum\""), "okant", HUSHALL.replace("18000", "\"18000\""), "galdenar.nettoinkomst",
                HUSHALL.replace("2024-03-01", "2030-01-01"), "datum").forEach((json, falt) -> {
            var svar = posta(handlaggaren(), json);
            assertThat(svar.getStatusCode().is4xxClientError()).as(json).isTrue();
            assertThat(svar.getHeaders().getContentType()).as(json).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(svar.getBody()).contains("\"falt\":\"" + falt + "\"");
        });
    }

    @Test
    void den_som_inte_har_loggat_in_far_inget_svar() {
        assertThat(posta(klient, HUSHALL).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }
}
