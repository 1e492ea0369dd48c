package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The guard over HTTP, from outside. */
class ModellApiIT extends Integrationstest {

    @Autowired
    private TestRestTemplate klient;

    @ParameterizedTest
    @CsvSource({"modellerare, 200", "chef, 200", "handlaggare, 403", "drift, 403", "revisor, 403"})
    void modellerare_och_chefer_granskar_modeller(String roll, int status) throws IOException {
        assertThat(granska(roll, "application/xml", Files.readAllBytes(Path.of("bpmn/ansokan.bpmn"))).getStatusCode().value()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"text/xml", "application/xml", "application/octet-stream", "application/x-www-form-urlencoded"})
    void kroppen_lases_som_den_ar(String medietyp) throws IOException {
        ResponseEntity<JsonNode> svar = granska("modellerare", medietyp, Files.readAllBytes(Path.of("bpmn/ansokan.bpmn")));

        assertThat(svar.getBody().path("godkand").asBoolean()).isTrue();
    }

    @Test
    void olasbar_xml_ar_400_som_problem() {
        ResponseEntity<JsonNode> svar = granska("modellerare", "application/xml", "<bpmn".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(svar.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(svar.getBody().path("fel").path(0).path("text").asText()).contains("rad 1");
    }

    private ResponseEntity<JsonNode> granska(String roll, String medietyp, byte[] xml) {
        HttpHeaders huvuden = new HttpHeaders();
        huvuden.setContentType(MediaType.parseMediaType(medietyp));
        return klient.withBasicAuth(roll, roll).postForEntity("/api/v1/modeller/granska", new HttpEntity<>(xml, huvuden), JsonNode.class);
    }
}
