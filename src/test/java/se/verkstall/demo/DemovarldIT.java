package se.verkstall.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;

/** The demo as a user meets it, started as an ordinary user: its clock, and the world that goes on around it. Half of the samples is a world large enough, and moves quickly. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemovarldIT {

    private static final Duration LANGE = Duration.ofSeconds(90);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Path mapp;
    private static Barnapp app;

    @BeforeAll
    static void starta() throws Exception {
        mapp = VanligAnvandare.mapp();
        List<String> exempel = Files.readAllLines(Path.of(Demostart.EXEMPEL));
        Path halften = mapp.resolve("halften/" + Demostart.EXEMPEL);
        Files.createDirectories(halften.getParent());
        Files.write(halften, IntStream.range(0, exempel.size()).filter(i -> i % 2 == 0).mapToObj(exempel::get).toList());
        app = VanligAnvandare.startaMed(mapp.resolve("halften"), mapp.resolve("data")).redo();
        Barnapp.vanta("exemplen", LANGE, () -> app.antal("select count(*) from ansokningsfil where status = 'KLAR'") == 1);
    }

    @AfterAll
    static void stoppa() throws Exception {
        app.close();
        Barnapp.stoppaDatabas(mapp.resolve("data"));
        FileSystemUtils.deleteRecursively(mapp);
    }

    @Test
    @Order(1)
    void den_som_startar_far_veta_vart_hon_ska_ga_och_vem_hon_ar() {
        assertThat(app.utskrift()).contains("http://127.0.0.1:" + app.port() + "/", "handlaggare", "Lösenordet är samma som namnet", "måndag 2022-01-10 08:00");
    }

    @Test
    @Order(1)
    void en_vanlig_anvandare_kan_kora_programmet() throws Exception {
        String vem = Files.getOwner(mapp.resolve("data/pgdata/postmaster.pid")).getName();

        assertThat(vem).isEqualTo(VanligAnvandare.kanBytas() ? "nobody" : System.getProperty("user.name"));
    }

    @Test
    @Order(2)
    void klockan_gar_inte_bakat_och_inte_utanfor_kalendern() throws Exception {
        assertThat(flytta("2022-01-09T08:00:00+01:00").path("status").asInt()).isEqualTo(422); // söndag
        assertThat(flytta("2101-01-01T00:00:00+01:00").path("fel").get(0).path("falt").asText()).isEqualTo("till"); // lördag
        assertThat(klocka()).isBetween(OffsetDateTime.parse("2022-01-10T08:00:00+01:00"), OffsetDateTime.parse("2022-01-10T09:00:00+01:00"));
    }

    @Test
    @Order(3)
    void tva_som_flyttar_samtidigt_far_vanta_pa_varandra() throws Exception {
        var ena = CompletableFuture.supplyAsync(() -> provaFlytta("2022-01-10T12:00:00+01:00")); // måndag
        var andra = CompletableFuture.supplyAsync(() -> provaFlytta("2022-01-10T13:00:00+01:00")); // måndag

        assertThat(andra.get().path("pagar").asBoolean(true)).isFalse();
        assertThat(ena.get().path("pagar").asText() + ena.get().path("status").asText()).as("flyttad, eller för sent").isIn("false", "422");
        assertThat(klocka()).isAfterOrEqualTo(OffsetDateTime.parse("2022-01-10T13:00:00+01:00"));
    }

    @Test
    @Order(4)
    void elva_veckor_for_malen_genom_varje_skede_och_lamnar_verkliga_beslut() throws Exception {
        String eget = egenAnsokan();
        JsonNode flytt = flytta("2022-04-01T08:00:00+02:00"); // fredag

        assertThat(flytt.path("misslyckade").asLong()).isZero();
        assertThat(app.utskrift()).doesNotContain(" ERROR ", "Exception");
        assertThat(app.antal("select count(*) from act_ru_incident")).as("incidenter").isZero();
        assertThat(app.antal("select count(*) from act_ru_job where retries_ > 0 and duedate_ <= '2022-04-01 06:00'")).as("förfallna jobb").isZero();
        assertThat(app.antal("select count(*) from dagbok_brott")).isZero();
        assertThat(app.antal("select coalesce(sum(abs(summa)), 0) from (select sum(belopp_ore) as summa from kontorad group by verifikation_id) v"))
                .as("öre som kassan inte balanserar").isZero();
        malenArIVarjeSkede();
        omvarldenHarAgerat();
        assertThat(app.antal("select count(*) from dagbok d join mal m on m.id = d.mal_id where malnummer = '" + eget + "' and vem = 'Kollega (demo)'"))
                .as("kollegorna rör inte den inloggades eget mål").isZero();
        assertThat(app.antal("select count(*) from uppgift where malnummer = '" + eget + "' and slut is null")).isEqualTo(1);
    }

    private static void malenArIVarjeSkede() {
        assertThat(app.antal("select count(*) from mal where status = 'AVVISAT'")).as("de som inte kompletterade").isGreaterThan(2);
        assertThat(app.antal("select count(*) from mal where status = 'AVSKRIVET'")).as("de som återkallade").isPositive();
        assertThat(app.antal("select count(*) from mal where status = 'AVSLUTAT'")).as("betalda, eller utan tillgång").isGreaterThan(20);
        assertThat(app.antal("select count(*) from loneutmatning where status = 'UTREDS'")).as("löner som utreds").isGreaterThan(5);
        assertThat(app.antal("select count(*) from loneutmatning where status = 'PAGAR'")).as("löner som är utmätta").isGreaterThan(20);
        assertThat(app.antal("select count(distinct nyckel) from uppgift where slut is null")).as("slag av beslut att fatta").isGreaterThanOrEqualTo(6);
        assertThat(app.antal("select count(*) from uppgift where slut is null")).as("beslut att fatta").isBetween(20L, 200L);
        assertThat(app.antal("select count(*) from uppgift where slut is null and ansvarig is not null")).as("ingen kollega sitter på en uppgift").isZero();
    }

    private static void omvarldenHarAgerat() {
        assertThat(app.antal("select count(*) from delgivning where status = 'DELGIVEN' and satt = 'STAMNINGSMAN'")).isPositive();
        assertThat(app.antal("select count(*) from delgivning where status = 'DELGIVEN' and satt = 'VANLIG'")).isGreaterThan(40);
        assertThat(rader("Simulatorn (demo)", "Sökanden kompletterar%")).isGreaterThan(8);
        assertThat(rader("Simulatorn (demo)", "Gäldenären svarar%")).isGreaterThan(20);
        assertThat(rader("Simulatorn (demo)", "Arbetsgivaren svarar%")).isGreaterThan(20);
        assertThat(rader("Simulatorn (demo)", "Arbetsgivaren redovisar.")).isGreaterThan(20);
        assertThat(rader("Simulatorn (demo)", "Arbetsgivaren redovisar för sent.")).isPositive();
        assertThat(rader("Simulatorn (demo)", "Arbetsgivaren anmäler%")).isPositive();
        assertThat(rader("Simulatorn (demo)", "Försäkringskassan redovisar.")).isPositive();
        assertThat(rader("Simulatorn (demo)", "Försäkringskassan lämnar ett meddelande%")).isPositive();
        assertThat(app.antal("select count(*) from fk_leverans where status = 'KVITTERAD'")).isPositive();
        assertThat(rader("Kollega (demo)", "En simulerad kollega handlägger%")).isGreaterThan(120);
        assertThat(app.antal("select count(*) from mal where referens like 'NY-%'")).as("nya ansökningar").isGreaterThan(30);
    }

    private static long rader(String vem, String handelse) {
        return app.antal("select count(*) from dagbok where vem = '" + vem + "' and handelse like '" + handelse + "'");
    }

    /** What the visitor files herself, through the API. */
    private static String egenAnsokan() throws Exception {
        String rad = Exempelansokningar.fullstandiga(4711, 1).get(0);
        return JSON.readTree(app.posta("/api/v1/ansokningar", "application/json", rad).body()).path("malnummer").asText();
    }

    private static JsonNode flytta(String till) throws Exception {
        return JSON.readTree(app.posta("/api/v1/demo/klocka", "application/json", "{\"till\":\"" + till + "\"}").body());
    }

    private static JsonNode provaFlytta(String till) {
        try {
            return flytta(till);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static OffsetDateTime klocka() throws Exception {
        return OffsetDateTime.parse(app.hamta("/api/v1/demo/klocka").path("nu").asText());
    }
}
