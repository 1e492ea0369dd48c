package se.verkstall.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.verkstall.databas.InbaddPostgres;

/**
 * The samples go in once; the application ends promptly when it is told to, whatever it is doing and whether or not the database is still there,
 * and goes on where it stood.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class AvslutIT {

    private static final Duration LANGE = Duration.ofSeconds(90);
    /** The web server and Spring's phases wait thirty seconds each for what does not end by itself. */
    private static final Duration SNART = Duration.ofSeconds(25);
    private static final String FRAMTID = "2022-06-01T08:00:00+02:00"; // onsdag
    private static final Path MAPP = Path.of("target", "avslut", UUID.randomUUID().toString(), "data");

    private static Barnapp app;
    private static OffsetDateTime innan;
    private static long mal;

    @BeforeAll
    static void starta() {
        app = Barnapp.starta(MAPP).redo();
    }

    @AfterAll
    static void stoppa() throws Exception {
        app.close();
        Barnapp.stoppaDatabas(MAPP);
    }

    @Test
    @Order(1)
    void varje_exempelrad_far_det_ode_som_facit_sager() throws Exception {
        Barnapp.vanta("exemplen", LANGE, () -> app.antal("select count(*) from ansokningsfil where status = 'KLAR'") == 1);
        Map<Integer, String> utfall = new TreeMap<>();
        app.databas().sql("""
                select r.rad, case when r.malnummer is null then 'OLASLIG,' else case when jsonb_array_length(a.brister) = 0 then 'REGISTRERAS,' else 'FORELAGGS,' ||
                       (select string_agg(distinct b ->> 'lagrum', ';' order by b ->> 'lagrum') from jsonb_array_elements(a.brister) b) end end as utfall
                from ansokningsfil_rad r left join mal m on m.malnummer = r.malnummer left join ansokan a on a.mal_id = m.id
                """).query((rs, i) -> utfall.put(rs.getInt("rad"), rs.getString("utfall"))).list();
        List<String> facit = Files.readAllLines(Path.of("exempel/facit.csv"));

        assertThat(utfall).hasSize(facit.size() - 1);
        assertThat(utfall).allSatisfy((rad, blev) -> assertThat(facit.get(rad)).as("rad " + rad).endsWith("," + sorterat(blev)));
    }

    @Test
    @Order(2)
    void programmet_slutar_snart_nar_databasen_stannat_fore_det() throws Exception {
        innan = klocka();
        mal = app.antal("select count(*) from mal");
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(app.databasprocess())).start().waitFor()).isZero();

        assertThat(app.avsluta(LANGE)).isLessThan(SNART);
    }

    @Test
    @Order(3)
    void efter_en_omstart_gar_klockan_vidare_dar_den_stod_och_exemplen_laddas_inte_igen() throws Exception {
        app = Barnapp.starta(MAPP, "--verkstall.demo.kollegor=false", "--verkstall.demo.simulator=false").redo();

        assertThat(klocka()).isBetween(innan, innan.plusMinutes(5));
        assertThat(app.antal("select count(*) from ansokningsfil")).isEqualTo(1);
        assertThat(app.antal("select count(*) from mal")).isEqualTo(mal);
        assertThat(app.hamta("/api/v1/demo/simulator").toString()).as("vad starten säger gäller").isEqualTo("{\"pa\":false,\"kollegor\":false}");
    }

    @Test
    @Order(4)
    void programmet_slutar_snart_mitt_i_en_klockflytt() throws Exception {
        CompletableFuture<Void> flytten = CompletableFuture.runAsync(AvslutIT::forsokFlytta);
        Barnapp.vanta("att flytten har kommit en bit", LANGE, () -> jobb() > 50);
        assertThat(app.avsluta(LANGE)).isLessThan(SNART);
        flytten.get(30, TimeUnit.SECONDS);

        assertThat(app.utskrift()).doesNotContain("Graceful shutdown aborted");
        try (InbaddPostgres databas = InbaddPostgres.starta(MAPP)) {
            JdbcClient jdbc = JdbcClient.create(databas.datakalla());
            assertThat(jdbc.sql("select count(*) from act_ru_incident").query(Long.class).single()).isZero();
        }
    }

    private static void forsokFlytta() {
        try {
            app.posta("/api/v1/demo/klocka", "application/json", "{\"till\":\"" + FRAMTID + "\"}");
        } catch (java.io.IOException e) {
            // the process may end before it has answered
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long jobb() {
        try {
            return app.hamta("/api/v1/demo/klocka").path("flytt").path("jobb").asLong();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static OffsetDateTime klocka() throws Exception {
        return OffsetDateTime.parse(app.hamta("/api/v1/demo/klocka").path("nu").asText());
    }

    private static String sorterat(String utfall) {
        String[] delar = utfall.split(",", 2);
        return delar[0] + "," + String.join(";", Stream.of(delar[1].split(";")).sorted().toList());
    }
}
