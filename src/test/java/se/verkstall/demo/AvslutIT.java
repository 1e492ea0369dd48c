package se.verkstall.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The application ends promptly when it is told to, whatever it is doing and whether or not the database is still there. */
class AvslutIT {

    private static final Duration LANGE = Duration.ofSeconds(60);
    /** The web server and Spring's phases wait thirty seconds each for what does not end by itself. */
    private static final Duration SNART = Duration.ofSeconds(25);
    private static final String FRAMTID = "2022-06-01T08:00:00+02:00"; // onsdag

    private final Path mapp = Path.of("target", "avslut", UUID.randomUUID().toString(), "data");

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void programmet_slutar_snart_mitt_i_en_klockflytt_och_nar_databasen_stannat_fore_det() throws Exception {
        try (Barnapp app = Barnapp.starta(mapp)) {
            app.redo();
            CompletableFuture<Void> flytten = CompletableFuture.runAsync(() -> forsokFlytta(app));
            Barnapp.vanta("att flytten har kommit en bit", LANGE, () -> jobb(app) > 50);
            assertThat(app.avsluta(LANGE)).as("mitt i en flytt").isLessThan(SNART);
            flytten.get(30, TimeUnit.SECONDS);
            assertThat(app.utskrift()).doesNotContain("Graceful shutdown aborted");
        }
        try (Barnapp app = Barnapp.starta(mapp)) {
            app.redo();
            assertThat(app.antal("select count(*) from act_ru_incident")).isZero();
            assertThat(new ProcessBuilder("kill", "-INT", Long.toString(app.databasprocess())).start().waitFor()).isZero();
            assertThat(app.avsluta(LANGE)).as("utan databas").isLessThan(SNART);
        }
    }

    private static void forsokFlytta(Barnapp app) {
        try {
            app.posta("/api/v1/demo/klocka", "application/json", "{\"till\":\"" + FRAMTID + "\"}");
        } catch (java.io.IOException e) {
            // the process may end before it has answered
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long jobb(Barnapp app) {
        try {
            return app.hamta("/api/v1/demo/klocka").path("flytt").path("jobb").asLong();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
