package se.verkstall.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.Integrationstest;
import se.verkstall.lag.Lagrum;

/** Applications over HTTP, from outside. */
@Lagrum({"UF 1:5 st 1", "UF 2:2 st 2", "UF 2:8", "UB 2:5"})
class AnsokningsApiIT extends Integrationstest {

    private static final String FULLSTANDIG = """
            {"referens":"%s","sokande":{"typ":"JURIDISK_PERSON","namn":"Exempelbolaget AB","idnummer":"559999-0164","postadress":"Exempelvägen 1","telefon":"08-465 004 01"},
             "atgard":"UTMATNING","svarande":{"typ":"PRIVATPERSON","namn":"Anna Exempelsson","idnummer":"19590610-9854","postadress":"Testgränd 93"},
             "exekutionstitel":{"slag":"UTSLAG","nummer":"BF 1-21","dag":"2021-08-05"},"fordringar":[{"kapital":9000,"ranta":120.50}]}""".replace("\n", " ");

    @Autowired
    private TestRestTemplate klient;
    @Autowired
    private Ansokningsfiler filer;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void enFullstandigAnsokanBlirEttPagaendeMal() {
        ResponseEntity<JsonNode> svar = posta("/api/v1/ansokningar", fullstandig());
        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(svar.getBody().path("status").asText()).isEqualTo("PAGAR");
        assertThat(svar.getBody().path("brister")).isEmpty();
        assertThat(svar.getHeaders().getLocation()).hasPath("/api/v1/mal/" + svar.getBody().path("malnummer").asText());
    }

    @Test
    void enAnsokanUtanAdressForelaggsMedParagrafen() {
        ResponseEntity<JsonNode> svar = posta("/api/v1/ansokningar", fullstandig().replace(",\"postadress\":\"Testgränd 93\"", ""));
        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(svar.getBody().path("status").asText()).isEqualTo("FORELAGGANDE");
        assertThat(svar.getBody().path("brister").path(0).path("lagrum").asText()).isEqualTo("UF 2:2 st 2");
        assertThat(svar.getBody().path("brister").path(0).path("falt").asText()).isEqualTo("svarande.postadress");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "trasig JSON | \"kapital\":9000 | \"kapital\": | tecken",
        "okänt fält | \"kapital\":9000 | \"kapitalet\":9000 | fordringar[0].kapitalet",
        "negativt belopp | \"kapital\":9000 | \"kapital\":-1 | fordringar[0].kapital",
        "tre decimaler | 120.50 | 120.505 | fordringar[0].ranta",
        "text för tal | \"kapital\":9000 | \"kapital\":\"9000\" | fordringar[0].kapital",
        "tal för text | \"namn\":\"Anna Exempelsson\" | \"namn\":5 | svarande.namn",
        "fel kontrollsiffra | 19590610-9854 | 19590610-9855 | svarande.idnummer",
        "ingen sådan dag | 2021-08-05 | 2021-02-30 | exekutionstitel.dag",
        "okänd klass | \"kapital\":9000 | \"kapital\":1,\"klass\":\"ANNAN\" | fordringar[0].klass"})
    void detSomInteKanLasasVagrasMedFaltetsNamn(String fall, String byt, String mot, String falt) {
        long fore = antalMal();
        ResponseEntity<JsonNode> svar = posta("/api/v1/ansokningar", fullstandig().replace(byt, mot));
        assertThat(svar.getStatusCode().is4xxClientError()).isTrue();
        assertThat(svar.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(svar.getBody().path("fel").path(0).path("falt").asText()).startsWith(falt);
        assertThat(antalMal()).isEqualTo(fore);
    }

    @Test
    void namnMedMarkeringOchSqlArBaraText() {
        ResponseEntity<JsonNode> svar = posta("/api/v1/ansokningar",
                fullstandig().replace("Anna Exempelsson", "<script>alert(1)</script>'; drop table mal; --"));
        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(jdbc.sql("select p.namn from part p join mal m on m.id = p.mal_id where m.malnummer = :nr and p.roll = 'GALDENAR'")
                .param("nr", svar.getBody().path("malnummer").asText()).query(String.class).single()).startsWith("<script>");
    }

    @Test
    void enForStorAnsokanVagras() {
        assertThat(posta("/api/v1/ansokningar", fullstandig().replace("Anna Exempelsson", "x".repeat(10_000_000))).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void utanInloggningOchMedFelRollBlirDetProblem() {
        var huvuden = new HttpHeaders();
        huvuden.setContentType(MediaType.APPLICATION_JSON);
        assertThat(klient.withBasicAuth("modellerare", "modellerare")
                .exchange("/api/v1/ansokningar", HttpMethod.POST, new HttpEntity<>(fullstandig(), huvuden), JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(klient.getForEntity("/api/v1/ansokningar/schema", JsonNode.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void sammaNyckelRegistrerarEnGangOchEnAnnanAnsokanPaDenVagras() {
        String ansokan = fullstandig();
        String nyckel = UUID.randomUUID().toString();
        String forsta = posta("/api/v1/ansokningar", ansokan, nyckel).getBody().path("malnummer").asText();
        assertThat(posta("/api/v1/ansokningar", ansokan, nyckel).getBody().path("malnummer").asText()).isEqualTo(forsta);
        assertThat(posta("/api/v1/ansokningar", fullstandig(), nyckel).getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void enFilRegistrerarVarjeLasbarRadEnGangOchNamnerDenOlasbara() throws IOException {
        String fil = fullstandig() + "\n{\"trasig\n\n" + fullstandig().replace(",\"telefon\":\"08-465 004 01\"", "") + "\n";
        long fore = antalMal();
        JsonNode kvitto = filen(fil.getBytes(StandardCharsets.UTF_8));
        assertThat(kvitto.path("mottagna").asInt()).isEqualTo(2);
        assertThat(kvitto.path("forelagda").asInt()).isEqualTo(1);
        assertThat(kvitto.path("avvisade").asInt()).isEqualTo(1);
        assertThat(kvitto.path("fel").path(0).path("rad").asInt()).isEqualTo(2);
        assertThat(antalMal()).isEqualTo(fore + 2);

        ByteArrayOutputStream packad = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packad)) {
            gzip.write(fil.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(filen(packad.toByteArray()).path("id")).as("samma innehåll, packat").isEqualTo(kvitto.path("id"));
        assertThat(antalMal()).isEqualTo(fore + 2);
    }

    @Test
    void enAvkortadGzipVagras() {
        byte[] halv = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2};
        assertThat(klient.withBasicAuth("handlaggare", "handlaggare").postForEntity("/api/v1/ansokningar/fil", halv, JsonNode.class).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private JsonNode filen(byte[] innehall) {
        var svar = klient.withBasicAuth("handlaggare", "handlaggare").postForEntity("/api/v1/ansokningar/fil", innehall, JsonNode.class);
        assertThat(svar.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        filer.vantaTillsLasta();
        return klient.withBasicAuth("handlaggare", "handlaggare")
                .getForObject("/api/v1/ansokningar/fil/" + svar.getBody().path("id").asText(), JsonNode.class);
    }

    private static String fullstandig() {
        return FULLSTANDIG.formatted(UUID.randomUUID());
    }

    private ResponseEntity<JsonNode> posta(String vag, String kropp) {
        return posta(vag, kropp, null);
    }

    private ResponseEntity<JsonNode> posta(String vag, String kropp, String nyckel) {
        HttpHeaders huvuden = new HttpHeaders();
        huvuden.setContentType(MediaType.APPLICATION_JSON);
        if (nyckel != null) {
            huvuden.set("Idempotency-Key", nyckel);
        }
        return klient.withBasicAuth("handlaggare", "handlaggare").exchange(vag, HttpMethod.POST, new HttpEntity<>(kropp, huvuden), JsonNode.class);
    }

    private long antalMal() {
        return jdbc.sql("select count(*) from mal").query(Long.class).single();
    }
}
