package se.verkstall.webb.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.Provmal;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.Fristkalender;
import se.verkstall.frist.Kalenderpost;
import se.verkstall.frist.NyFrist;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Klocka;

class KalenderIT extends Integrationstest {

    private static final LocalDate INFLUTET = LocalDate.of(2022, 5, 10);  // tisdag
    private static final LocalDate SISTA_DAG = LocalDate.of(2022, 5, 24); // tisdag

    @Autowired Fristkalender kalender;
    @Autowired Fristbok bok;
    @Autowired Provmal provmal;
    @Autowired TestRestTemplate klient;
    @Autowired JdbcClient jdbc;

    private String mal;

    @BeforeEach
    void ettMalMedFrist() {
        Klocka.stall(Instant.parse("2022-05-10T06:00:00Z")); // tisdag
        mal = provmal.nytt();
        bok.starta(new NyFrist(mal, "N22", "medlen flöt in", INFLUTET, "redovisning", null));
    }

    @Test
    @Lagrum("UF 13:3")
    void en_manad_visar_fristerna_i_de_mal_dar_man_har_en_uppgift_och_uppgifternas_egna_dagar() {
        String jag = "jag-" + mal;
        assertThat(kalender.manad(jag, YearMonth.of(2022, 5))).isEmpty();
        uppgift("a", jag, SISTA_DAG);
        uppgift("b", jag, LocalDate.of(2022, 5, 31)); // tisdag
        uppgift("c", jag, LocalDate.of(2022, 6, 1));  // onsdag

        var maj = kalender.manad(jag, YearMonth.of(2022, 5));
        assertThat(maj.keySet()).containsExactly(SISTA_DAG, LocalDate.of(2022, 5, 31));
        assertThat(maj.get(SISTA_DAG)).as("uppgiften samma dag är fristens egen").singleElement().satisfies(p -> {
            assertThat(p.lagrum()).isEqualTo("UF 13:3 men 1");
            assertThat(p.slag()).isEqualTo("Sista dag");
            assertThat(p.motivering()).isNotEmpty();
        });
        assertThat(maj.get(LocalDate.of(2022, 5, 31))).extracting(Kalenderpost::slag).containsExactly("Sista dag för uppgiften");
        assertThat(kalender.grupp("GRUPP-" + mal, SISTA_DAG, SISTA_DAG)).hasSize(1);

        bok.iakttagen(mal, "redovisning");
        assertThat(kalender.manad(jag, YearMonth.of(2022, 5)).get(SISTA_DAG)).extracting(Kalenderpost::slag).containsExactly("Sista dag för uppgiften");
    }

    @Test
    void en_kalender_prenumereras_utan_inloggning_foljer_fristen_och_dor_nar_den_aterkallas() {
        uppgift("a", "handlaggare", SISTA_DAG);
        JsonNode ny = som("handlaggare").postForEntity("/api/v1/kalenderfloden", Map.of("namn", "Åsas; frister"), JsonNode.class).getBody();
        URI adress = URI.create(ny.get("adress").asText());

        ResponseEntity<String> fil = klient.getForEntity(adress, String.class);
        assertThat(fil.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(fil.getHeaders().getContentType()).hasToString("text/calendar;charset=UTF-8");
        assertThat(fil.getBody()).contains("X-WR-CALNAME:Åsas\\; frister", "mål " + mal);
        String uid = fil.getBody().lines().filter(r -> r.startsWith("UID:frist-" + bok.i(mal).get(0).id() + "@")).findFirst().orElseThrow();
        assertThat(fil.getBody()).contains("DTSTART;VALUE=DATE:20220524").doesNotContain(Provmal.GALDENAR.namn());

        bok.flyttaAnkare(mal, "medlen flöt in", LocalDate.of(2022, 5, 16), "prov"); // måndag
        assertThat(klient.getForEntity(adress, String.class).getBody().lines().toList()).containsSubsequence(uid, "DTSTART;VALUE=DATE:20220530");

        assertThat(som("handlaggare").getForEntity("/api/v1/kalenderfloden", JsonNode.class).getBody())
                .anyMatch(f -> f.get("id").asLong() == ny.get("id").asLong() && !f.get("senast_hamtat").isNull() && f.get("namn").asText().equals("Åsas; frister"));
        String egen = "/api/v1/kalenderfloden/" + ny.get("id").asLong();
        assertThat(som("chef").exchange(egen, HttpMethod.DELETE, null, String.class).getStatusCode()).as("inte chefens").isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(som("handlaggare").exchange(egen, HttpMethod.DELETE, null, String.class).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(klient.getForEntity(adress, String.class).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(som("handlaggare").exchange(egen, HttpMethod.DELETE, null, String.class).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void hemligheten_finns_inte_i_databasen_och_en_gissad_adress_ar_ingen() {
        String adress = som("chef").postForEntity("/api/v1/kalenderfloden", Map.of("namn", "Chefens"), JsonNode.class).getBody().get("adress").asText();
        String nyckel = adress.replaceAll(".*/kalender/(.*)\\.ics", "$1");
        assertThat(nyckel).hasSize(43);
        assertThat(jdbc.sql("select count(*) from kalenderflode where nyckel_hash like '%' || :nyckel || '%'").param("nyckel", nyckel).query(Integer.class).single()).isZero();
        for (String fel : List.of("A".repeat(43), nyckel.substring(1) + "A")) {
            assertThat(klient.getForEntity("/kalender/" + fel + ".ics", String.class).getStatusCode()).as(fel).isEqualTo(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void ett_flode_utan_namn_vagras_med_falt() {
        for (Map<String, String> fel : List.of(Map.of("namn", "  "), Map.of("namn", "x".repeat(101)))) {
            ResponseEntity<JsonNode> svar = som("handlaggare").postForEntity("/api/v1/kalenderfloden", fel, JsonNode.class);
            assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
            assertThat(svar.getBody().at("/fel/0/falt").asText()).isEqualTo("namn");
        }
        assertThat(som("handlaggare").postForEntity("/api/v1/kalenderfloden", Map.of("namn", "x", "okant", "y"), JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(klient.postForEntity("/api/v1/kalenderfloden", Map.of("namn", "x"), JsonNode.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private void uppgift(String id, String ansvarig, LocalDate dag) {
        jdbc.sql("""
                insert into uppgift (task_id, mal_id, malnummer, nyckel, namn, lagrum, grupp, ansvarig, forfallodag, skapad)
                select :id, id, malnummer, 'prova', 'Pröva', 'UF 13:3', :grupp, :ansvarig, :dag, now() from mal where malnummer = :mal
                """).param("id", id + "-" + mal).param("grupp", "GRUPP-" + mal).param("ansvarig", ansvarig).param("dag", dag).param("mal", mal).update();
    }

    private TestRestTemplate som(String vem) {
        return klient.withBasicAuth(vem, vem);
    }
}
