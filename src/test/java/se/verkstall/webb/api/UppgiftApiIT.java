package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

class UppgiftApiIT extends Integrationstest {

    private static final String DAG = "2022-03-01"; // tisdag

    @Autowired TestRestTemplate klient;
    @Autowired Provmal provmal;
    @Autowired ProcessEngine motor;
    @Autowired ProvaYttrandeHanterare hanterare;
    @Autowired JdbcClient jdbc;

    private String mal;
    private String uppgift;

    @BeforeEach
    void enUppgift() {
        mal = provmal.nytt(Provmal.SOKANDE, Part.av(Roll.GALDENAR, Parttyp.PRIVATPERSON, "<b>Ö'Gäldenär\"; drop table mal", "199001012384", "Provgatan 1"));
        starta(DAG);
        uppgift = jdbc.sql("select task_id from uppgift where malnummer = :mal").param("mal", mal).query(String.class).single();
    }

    private void starta(String dag) {
        motor.getRepositoryService().createDeployment().name("prov_uppgift").enableDuplicateFiltering(false).addModelInstance("prov_uppgift.bpmn",
                Bpmn.createExecutableProcess("prov_uppgift").camundaHistoryTimeToLiveString("P1D").startEvent("start_prov").userTask("provaYttrande")
                        .name("Pröva yttrande").camundaDueDate("${fristDag}").camundaCandidateGroups("HANDLAGGARE").endEvent("slut_prov").done()).deploy();
        motor.getRuntimeService().startProcessInstanceByKey("prov_uppgift", mal, Map.of("fristDag", dag));
    }

    @Test
    void listan_visar_malets_uppgift_med_sista_dag_och_parter() {
        JsonNode svar = lista("?sok=" + mal).getBody();
        assertThat(svar).hasSize(1);
        JsonNode rad = svar.get(0);
        assertThat(rad.get("id").asText()).isEqualTo(uppgift);
        assertThat(rad.get("malnummer").asText()).isEqualTo(mal);
        assertThat(rad.get("uppgift").asText()).isEqualTo("provaYttrande");
        assertThat(rad.get("grupp").asText()).isEqualTo("HANDLAGGARE");
        assertThat(rad.get("forfallodag").asText()).isEqualTo(DAG);
        assertThat(rad.get("ansvarig").isNull()).isTrue();
        assertThat(rad.get("galdenar").asText()).isEqualTo("<b>Ö'Gäldenär\"; drop table mal");
        assertThat(lista("?sok=Ö'Gäldenär\"; drop table mal&fore=2022-03-02&grupp=HANDLAGGARE").getBody()).anyMatch(r -> r.get("id").asText().equals(uppgift));
        assertThat(lista("?sok=" + mal + "&fore=" + DAG).getBody()).isEmpty();
        assertThat(lista("?sok=' or 1=1 --").getBody()).isEmpty();
    }

    @Test
    void sidorna_haktar_i_varandra_genom_huvudet_link() {
        starta("2022-03-03");
        starta("2022-03-02");
        List<String> dagar = new ArrayList<>();
        URI nasta = adress("?sok=" + mal + "&storlek=1");
        while (nasta != null) {
            ResponseEntity<JsonNode> svar = som("handlaggare").getForEntity(nasta, JsonNode.class);
            svar.getBody().forEach(r -> dagar.add(r.get("forfallodag").asText()));
            String link = svar.getHeaders().getFirst(HttpHeaders.LINK);
            nasta = link == null ? null : URI.create(link.replaceAll("^<(.*)>; rel=\"next\"$", "$1"));
        }
        assertThat(dagar).containsExactly("2022-03-01", "2022-03-02", "2022-03-03");
        assertThat(lista("?sok=" + mal + "&storlek=2&sida=2").getBody().get(0).get("forfallodag").asText()).isEqualTo("2022-03-03");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ?okand=1                    | okand
            ?fore=2022-13-01            | fore
            ?fore=i går                 | fore
            ?sida=0                     | sida
            ?sida=1001                  | sida
            ?sida=-1                    | sida
            ?sida=99999999999           | sida
            ?sida=AAAA                  | sida
            ?storlek=0                  | storlek
            ?storlek=201                | storlek
            ?storlek=tio                | storlek
            ?sok=a&sok=b                | sok
            """)
    void en_parameter_som_inte_gar_att_forsta_ar_400_och_namnges(String fraga, String falt) {
        ResponseEntity<JsonNode> svar = lista(fraga);
        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(svar.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(svar.getBody().get("fel").get(0).get("falt").asText()).isEqualTo(falt);
    }

    @Test
    void for_lang_text_ar_400_och_ingenting_annat_an_400() {
        assertThat(lista("?sok=" + "x".repeat(201)).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(lista("?sok=%00").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(lista("?sok=%25&ansvarig=ingen").getBody()).isEmpty();
    }

    @Test
    void ingen_inloggning_fel_roll_och_fel_grupp_slapps_inte_in() {
        assertThat(klient.getForEntity(adress(""), JsonNode.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(som("modellerare").getForEntity(adress(""), JsonNode.class).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(lista("?grupp=CHEF").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(som("chef").getForEntity(adress("?grupp=HANDLAGGARE"), JsonNode.class).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(post("revisor", "ta", null).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void en_uppgift_tas_fylls_i_och_slutfors_och_belopp_lases_exakt() {
        assertThat(post("handlaggare", "slutfor", "{\"skal\":\"bra\"}").getStatusCode()).as("först ska den tas").isEqualTo(HttpStatus.CONFLICT);
        JsonNode tagen = post("handlaggare", "ta", null).getBody();
        assertThat(tagen.get("ansvarig").asText()).isEqualTo("handlaggare");
        assertThat(lista("?sok=" + mal + "&ansvarig=handlaggare").getBody()).hasSize(1);

        assertThat(post("handlaggare", "utkast", "{\"belopp\":10000000.10}").getStatusCode()).isEqualTo(HttpStatus.OK);
        int fore = hanterare.beslut.size();
        JsonNode svar = post("handlaggare", "slutfor", "{\"skal\":\"bra\",\"belopp\":10000000.10}").getBody();
        assertThat(svar.get("status").asText()).isEqualTo("SLUTFORD");
        assertThat(svar.get("malnummer").asText()).isEqualTo(mal);
        assertThat(hanterare.beslut.subList(fore, hanterare.beslut.size())).containsExactly(Map.of("skal", "bra", "belopp", new BigDecimal("10000000.10")));
        assertThat(lista("?sok=" + mal).getBody()).isEmpty();
        assertThat(post("handlaggare", "slutfor", "{\"skal\":\"bra\"}").getStatusCode()).as("en gång till").isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void den_som_kommer_sist_far_veta_vem_som_har_den_och_en_slappt_uppgift_ar_fri() {
        post("handlaggare", "ta", null);
        ResponseEntity<JsonNode> svar = post("chef", "ta", null);
        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(svar.getBody().get("detail").asText()).contains("handlaggare");
        assertThat(post("chef", "slapp", null).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(post("handlaggare", "slapp", null).getBody().get("ansvarig").isNull()).isTrue();
        assertThat(post("chef", "ta", null).getBody().get("ansvarig").asText()).isEqualTo("chef");
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            {"skal":"","belopp":1}             | 422 | skal
            {"skal":"bra","belopp":-1}         | 422 | belopp
            {"skal":"bra","belopp":1.005}      | 422 | belopp
            {"skal":"bra","belopp":"x"}        | 422 | belopp
            {"skal":"bra","okant":1}           | 422 | okant
            {"skal":{"a":1}}                   | 422 | skal
            {"skal":"olagligt"}                | 422 | skal
            {"skal":"a","skal":"b"}            | 400 | -
            {"skal":                           | 400 | -
            [1]                                | 400 | -
            null                               | 422 | (hela)
            """)
    void ett_formular_som_ar_fel_andrar_ingenting(String kropp, int status, String falt) {
        post("handlaggare", "ta", null);
        int fore = hanterare.beslut.size();
        ResponseEntity<JsonNode> svar = post("handlaggare", "slutfor", kropp);
        assertThat(svar.getStatusCode().value()).isEqualTo(status);
        assertThat(svar.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        if (!falt.equals("-")) {
            assertThat(svar.getBody().get("fel").get(0).get("falt").asText()).isEqualTo(falt);
        }
        assertThat(hanterare.beslut).hasSize(fore);
        assertThat(lista("?sok=" + mal).getBody()).hasSize(1);
    }

    @Test
    void en_uppgift_som_inte_finns_ar_404() {
        uppgift = "finns-inte";
        for (String vad : List.of("ta", "slapp")) {
            assertThat(post("handlaggare", vad, null).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        }
        assertThat(post("handlaggare", "slutfor", "{}").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private ResponseEntity<JsonNode> lista(String fraga) {
        return som("handlaggare").getForEntity(adress(fraga), JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String vem, String vad, String kropp) {
        HttpHeaders huvuden = new HttpHeaders();
        huvuden.setContentType(MediaType.APPLICATION_JSON);
        return som(vem).postForEntity("/api/v1/uppgifter/" + uppgift + "/" + vad, new HttpEntity<>(kropp, huvuden), JsonNode.class);
    }

    private TestRestTemplate som(String vem) {
        return klient.withBasicAuth(vem, vem);
    }

    private URI adress(String fraga) {
        String kodad = fraga.isEmpty() || fraga.contains("%") ? fraga
                : "?" + List.of(fraga.substring(1).split("&")).stream().map(p -> p.substring(0, p.indexOf('=') + 1)
                        + java.net.URLEncoder.encode(p.substring(p.indexOf('=') + 1), java.nio.charset.StandardCharsets.UTF_8))
                        .collect(java.util.stream.Collectors.joining("&"));
        return URI.create(klient.getRootUri() + "/api/v1/uppgifter" + kodad);
    }
}
