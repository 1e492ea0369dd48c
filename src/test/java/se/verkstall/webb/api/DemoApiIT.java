package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.verkstall.Integrationstest;

/** The demo's controls take what they should and refuse the rest with the field and the rule. */
class DemoApiIT extends Integrationstest {

    @Autowired
    private TestRestTemplate klient;

    @Test
    void en_riktig_klocka_visas_men_flyttas_inte() {
        assertThat(som("handlaggare").getForEntity("/api/v1/demo/klocka", String.class).getBody()).contains("\"riktig\":true");

        var svar = posta("klocka", "{\"till\":\"2022-03-01T08:00:00+01:00\"}"); // tisdag

        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(svar.getBody()).contains("\"falt\":\"till\"", "riktig klocka");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            klocka    | {"till":"i morgon"}          | 422 | till
            klocka    | {"till":20220301}            | 400 | till
            klocka    | {"fram":"2022-03-01"}        | 400 | fram
            klocka    | {"till":                     | 400 | rad 1
            simulator | {"pa":null}                  | 422 | pa
            simulator | {"pa":"ja"}                  | 400 | pa
            """)
    void det_som_inte_gar_att_lasa_nekas_med_faltets_namn(String vad, String kropp, int status, String falt) {
        var svar = posta(vad, kropp);

        assertThat(svar.getStatusCode().value()).isEqualTo(status);
        assertThat(svar.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(svar.getBody()).contains("\"falt\":\"" + falt);
    }

    @Test
    void simulatorn_kan_slas_pa_och_av_medan_programmet_gar() {
        assertThat(posta("simulator", "{\"pa\":true}").getBody()).isEqualTo("{\"pa\":true,\"kollegor\":false}");
        assertThat(posta("simulator", "{\"pa\":false,\"kollegor\":true}").getBody()).isEqualTo("{\"pa\":false,\"kollegor\":true}");
        assertThat(posta("simulator", "{\"pa\":false}").getBody()).as("kollegorna är kvar om inget sägs om dem").contains("\"kollegor\":true");
        assertThat(posta("simulator", "{\"pa\":false,\"kollegor\":false}").getBody()).isEqualTo("{\"pa\":false,\"kollegor\":false}");
        assertThat(som("handlaggare").getForEntity("/api/v1/demo/simulator", String.class).getBody()).isEqualTo("{\"pa\":false,\"kollegor\":false}");
    }

    @Test
    void den_som_inte_har_loggat_in_ror_ingenting() {
        assertThat(klient.getForEntity("/api/v1/demo/klocka", String.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private TestRestTemplate som(String vem) {
        return klient.withBasicAuth(vem, vem);
    }

    private ResponseEntity<String> posta(String vad, String kropp) {
        HttpHeaders huvuden = new HttpHeaders();
        huvuden.setContentType(MediaType.APPLICATION_JSON);
        return som("handlaggare").postForEntity("/api/v1/demo/" + vad, new HttpEntity<>(kropp, huvuden), String.class);
    }
}
