package se.verkstall.webb.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.NyttMal;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

class MalApiIT extends Integrationstest {

    @Autowired TestRestTemplate klient;
    @Autowired Malregister register;
    @Autowired Fristbok bok;

    @Test
    void ett_mal_visas_helt_med_parter_fordringar_frister_och_dagbok() {
        String mal = nytt(1, 1, 1, false);
        JsonNode svar = hamta(mal).getBody();

        assertThat(svar.get("malnummer").asText()).isEqualTo(mal);
        assertThat(svar.get("slag").asText()).isEqualTo("ENSKILT");
        assertThat(svar.get("status").asText()).isEqualTo("PAGAR");
        assertThat(svar.get("fas").asText()).isEqualTo("ANSOKAN");
        assertThat(svar.at("/parter/0/roll").asText()).isEqualTo("GALDENAR");
        assertThat(svar.at("/parter/0/postadress").asText()).isEqualTo("Hemgatan 0");
        assertThat(svar.at("/fordringar/0/kapital").decimalValue()).isEqualByComparingTo("1000.50");
        assertThat(svar.at("/fordringar/0/kvar").decimalValue()).isEqualByComparingTo("1000.50");
        assertThat(svar.at("/frister/0/id").asText()).isEqualTo("N22");
        assertThat(svar.at("/frister/0/dag").asText()).isEqualTo("2022-05-24");
        assertThat(svar.at("/frister/0/status").asText()).isEqualTo("LOPER");
        assertThat(svar.at("/frister/0/motivering")).isNotEmpty();
        assertThat(svar.get("uppgifter")).isEmpty();
        assertThat(svar.get("handlingar")).isEmpty();
        assertThat(svar.at("/dagbok/0/nr").asInt()).isEqualTo(1);
        assertThat(svar.at("/dagbok/0/hash").asText()).hasSize(64);
        assertThat(svar.get("dagbok")).extracting(r -> r.get("handelse").asText()).contains("Ansökan kom in.");
    }

    @Test
    void den_som_har_skyddad_identitet_far_ingen_adress_visad() {
        assertThat(hamta(nytt(1, 0, 0, true)).getBody().at("/parter/0/postadress").isNull()).isTrue();
    }

    @Test
    void ett_stort_mal_lases_med_lika_manga_fragor_som_ett_litet() {
        assertThat(fragor(nytt(1, 1, 1, false))).isEqualTo(fragor(nytt(30, 40, 25, false))).isBetween(6, 8);
    }

    @Test
    void ett_mal_som_inte_finns_en_okand_parameter_och_fel_roll_far_var_sitt_besked() {
        assertThat(hamta("2022-999999").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(hamta("x' or 1=1").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        ResponseEntity<JsonNode> okand = hamta(nytt(1, 0, 0, false) + "?med=allt");
        assertThat(okand.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(okand.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(okand.getBody().at("/fel/0/falt").asText()).isEqualTo("med");
        assertThat(klient.withBasicAuth("modellerare", "modellerare").getForEntity("/api/v1/mal/2022-000001", JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(klient.getForEntity("/api/v1/mal/2022-000001", JsonNode.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private int fragor(String mal) {
        Logger logg = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> fragor = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent handelse) {
                handelse.prepareForDeferredProcessing();
                super.append(handelse);
            }
        };
        fragor.start();
        Level fore = logg.getLevel();
        logg.setLevel(Level.DEBUG);
        logg.addAppender(fragor);
        logg.setAdditive(false);
        try {
            assertThat(hamta(mal).getStatusCode()).isEqualTo(HttpStatus.OK);
        } finally {
            logg.setAdditive(true);
            logg.detachAppender(fragor);
            logg.setLevel(fore);
        }
        return (int) fragor.list.stream().filter(h -> h.getThreadName().contains("exec") && h.getMessage().startsWith("Executing prepared SQL statement")).count();
    }

    private String nytt(int parter, int fordringar, int frister, boolean skyddad) {
        String mal = register.registrera(List.of(new NyttMal(Malslag.ENSKILT, "UTMATNING", Malstatus.PAGAR, Kalla.API, null,
                OffsetDateTime.parse("2022-01-10T09:00:00+01:00"), // måndag
                IntStream.range(0, parter).mapToObj(i -> new Part(Roll.GALDENAR, Parttyp.PRIVATPERSON, "Gun Gäldenär", Testmal.GALDENAR,
                        "Hemgatan " + i, null, null, null, null, null, null, skyddad)).toList(),
                IntStream.range(0, fordringar).mapToObj(i -> fordran(i + 1)).toList(), List.of(),
                List.of(new NyttMal.Dagboksrad("prov", "Ansökan kom in.", "UF 1:5"))))).get(0).varde();
        IntStream.range(0, frister).forEach(i -> bok.starta(new NyFrist(mal, "N22", "medlen flöt in", LocalDate.of(2022, 5, 10), "frist" + i, null))); // tisdag
        return mal;
    }

    private static Fordran fordran(int nr) {
        return Testmal.fordran(nr, Fordringsklass.OVRIG, "1000.50", "0", "0", null);
    }

    private ResponseEntity<JsonNode> hamta(String vad) {
        return klient.withBasicAuth("handlaggare", "handlaggare").getForEntity("/api/v1/mal/" + vad, JsonNode.class);
    }
}
