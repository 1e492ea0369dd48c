package se.verkstall.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The application is killed the hard way, in the middle of loading and of moving the clock, and nothing is lost or doubled. */
class KraschIT {

    /** Two transactions of the reading: the first is in when the second is broken off. */
    private static final int ANTAL = 500;
    private static final String UTAN_EXEMPEL = "--verkstall.demo.exempel=false";
    private static final Duration LANGE = Duration.ofMinutes(3);
    private static final String FRAMTID = "2022-01-24T08:00:00+01:00"; // måndag

    private final Path mapp = Path.of("target", "krasch", UUID.randomUUID().toString(), "data");

    @AfterEach
    void ingenServerBlirKvar() throws Exception {
        Barnapp.stoppaDatabas(mapp);
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void ett_avbrott_mitt_i_inlasning_och_klockflytt_tappar_inget_och_dubblerar_inget() throws Exception {
        long kvarlamnad = dodaMittIInlasningen();
        OffsetDateTime klockan;
        try (Barnapp andra = Barnapp.starta(mapp, UTAN_EXEMPEL)) {
            andra.redo();
            assertThat(ProcessHandle.of(kvarlamnad)).as("den kvarlämnade databasservern är stoppad").isEmpty();
            try (Barnapp dubblett = Barnapp.starta(mapp, UTAN_EXEMPEL)) {
                inlasningenBlirKlar(andra);
                enAndraStartNekas(dubblett);
            }
            klockan = dodaMittIFlytten(andra);
        }
        try (Barnapp tredje = Barnapp.starta(mapp, UTAN_EXEMPEL)) {
            tredje.redo();
            assertThat(klocka(tredje)).as("klockan går aldrig bakåt").isAfterOrEqualTo(klockan);
            assertThat(tredje.posta("/api/v1/demo/klocka", "application/json", "{\"till\":\"" + FRAMTID + "\"}").statusCode()).isEqualTo(200);
            alltArHelt(tredje);
        }
    }

    /** Gives the process id of the database server that lives on. */
    private long dodaMittIInlasningen() throws Exception {
        try (Barnapp forsta = Barnapp.starta(mapp, UTAN_EXEMPEL)) {
            forsta.redo();
            String fil = String.join("\n", Exempelansokningar.fullstandiga(7, ANTAL));
            assertThat(forsta.posta("/api/v1/ansokningar/fil", "application/x-ndjson", fil).statusCode()).isEqualTo(202);
            Barnapp.vanta("en bit av inläsningen", LANGE, () -> forsta.antal("select count(*) from mal") > 0);
            long databas = forsta.databasprocess();
            forsta.doda();
            assertThat(ProcessHandle.of(databas)).as("databasservern lever kvar när programmet dödas").isPresent();
            assertThat(forsta.antal("select count(*) from mal")).as("mitt i inläsningen").isLessThan(ANTAL);
            return databas;
        }
    }

    private static void inlasningenBlirKlar(Barnapp app) {
        Barnapp.vanta("hela inläsningen", LANGE, () -> app.antal("select count(*) from ansokningsfil where status <> 'KLAR'") == 0);
        assertThat(app.antal("select count(*) from ansokningsfil")).isEqualTo(1);
        assertThat(app.antal("select count(*) from mal")).isEqualTo(ANTAL);
        assertThat(app.antal("select count(*) from ansokningsfil_rad where malnummer is not null")).isEqualTo(ANTAL);
        assertThat(app.antal("select count(distinct malnummer) from ansokningsfil_rad")).as("varje rad sitt mål").isEqualTo(ANTAL);
    }

    private static void enAndraStartNekas(Barnapp dubblett) throws Exception {
        assertThat(dubblett.slutkod(LANGE)).isNotZero();
        assertThat(dubblett.utskrift()).contains("Verkställ kör redan på datamappen", "VERKSTALL_DATA");
    }

    /** Gives the last time the clock is known to have shown. */
    private static OffsetDateTime dodaMittIFlytten(Barnapp app) throws Exception {
        var flytten = CompletableFuture.runAsync(() -> forsokFlytta(app));
        Barnapp.vanta("att flytten har kommit en bit", LANGE, () -> jobb(app) > 100);
        OffsetDateTime klockan = klocka(app);
        app.doda();
        flytten.get(3, TimeUnit.MINUTES);
        return klockan;
    }

    private static void forsokFlytta(Barnapp app) {
        try {
            app.posta("/api/v1/demo/klocka", "application/json", "{\"till\":\"" + FRAMTID + "\"}");
            throw new AssertionError("flytten hann bli klar");
        } catch (java.io.IOException e) {
            // the connection broke with the process, as it should
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

    private static OffsetDateTime klocka(Barnapp app) throws Exception {
        return OffsetDateTime.parse(app.hamta("/api/v1/demo/klocka").path("nu").asText());
    }

    private static void alltArHelt(Barnapp app) {
        assertThat(app.antal("select count(*) from mal")).as("mål").isEqualTo(ANTAL);
        assertThat(app.antal("select count(distinct business_key_) from act_ru_execution where business_key_ is not null"))
                .as("varje pågående mål har sin process").isEqualTo(app.antal("select count(*) from mal where avslutad is null"));
        assertThat(app.antal("select count(*) from dagbok_brott")).as("brott i dagboken").isZero();
        assertThat(app.antal("select count(*) from act_ru_incident")).as("incidenter").isZero();
        assertThat(app.antal("""
                select count(*) from act_ru_task t full join (select * from uppgift where slut is null) u on u.task_id = t.id_
                where t.id_ is null or u.task_id is null""")).as("uppgifter som inte är speglade").isZero();
        assertThat(app.antal("select coalesce(sum(abs(summa)), 0) from (select sum(belopp_ore) as summa from kontorad group by verifikation_id) v"))
                .as("öre som kassan inte balanserar").isZero();
        assertThat(app.antal("select count(*) from (select mal_id, nyckel from utskick group by 1, 2 having count(*) > 1) x")).as("dubbla brev").isZero();
    }
}
