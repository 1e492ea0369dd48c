package se.verkstall.demo;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.processmotor.Klocka;
import se.verkstall.processmotor.Klockstart;

/** What the demo remembers between starts: its clock, how far the outside world has been played, what has been loaded. */
@Component
@Profile("demo")
class Demominne implements Klockstart {

    /** Monday 2022-01-10, eight in the morning, Swedish time. */
    static final Instant BORJAN = Instant.parse("2022-01-10T07:00:00Z");

    private final JdbcClient jdbc;
    private final boolean riktig;

    /** A switch that is set at the start counts; one that is not stays as it was left, and is on from the beginning. */
    Demominne(JdbcClient jdbc, @Value("${verkstall.demo.klocka:demo}") String klocka, @Value("${verkstall.demo.simulator:#{null}}") Boolean simulator,
              @Value("${verkstall.demo.kollegor:#{null}}") Boolean kollegor) {
        this.jdbc = jdbc;
        this.riktig = klocka.equals("riktig");
        if (!riktig && !klocka.equals("demo")) {
            throw new IllegalArgumentException("verkstall.demo.klocka ska vara demo eller riktig, inte ”" + klocka + "”.");
        }
        jdbc.sql("insert into demo (klocka, omvarld_till) values (:nu, :nu) on conflict (id) do nothing")
                .param("nu", tid(riktig ? new Klocka().instant() : BORJAN)).update();
        jdbc.sql("update demo set simulator = coalesce(:simulator, simulator), kollegor = coalesce(:kollegor, kollegor)")
                .param("simulator", simulator, Types.BOOLEAN).param("kollegor", kollegor, Types.BOOLEAN).update();
    }

    @Override
    public void stallKlockan() {
        if (!riktig) {
            Klocka.stall(las("klocka").toInstant());
        }
    }

    /** Whether the application runs on the real clock. */
    boolean riktigKlocka() {
        return riktig;
    }

    /** Remembers that the clock has come to the moment; it is never put back. */
    void klockan(Instant till) {
        jdbc.sql("update demo set klocka = greatest(klocka, :till)").param("till", tid(till)).update();
    }

    /** Remembers, at an orderly stop, exactly where the clock stands. */
    void stannade(Instant nu) {
        jdbc.sql("update demo set klocka = :nu").param("nu", tid(nu)).update();
    }

    Instant omvarldTill() {
        return las("omvarld_till").toInstant();
    }

    void omvarldTill(Instant till) {
        jdbc.sql("update demo set omvarld_till = :till").param("till", tid(till)).update();
    }

    boolean simulator() {
        return jdbc.sql("select simulator from demo").query(Boolean.class).single();
    }

    void simulator(boolean pa) {
        jdbc.sql("update demo set simulator = :pa").param("pa", pa).update();
    }

    boolean kollegor() {
        return jdbc.sql("select kollegor from demo").query(Boolean.class).single();
    }

    void kollegor(boolean pa) {
        jdbc.sql("update demo set kollegor = :pa").param("pa", pa).update();
    }

    boolean exempelInlast() {
        return jdbc.sql("select exempel_inlast is not null from demo").query(Boolean.class).single();
    }

    void exempelInlast(Instant nu) {
        jdbc.sql("update demo set exempel_inlast = :nu").param("nu", tid(nu)).update();
    }

    private OffsetDateTime las(String kolumn) {
        return jdbc.sql("select " + kolumn + " from demo").query(OffsetDateTime.class).single();
    }

    private static OffsetDateTime tid(Instant tidpunkt) {
        return tidpunkt.atOffset(ZoneOffset.UTC);
    }
}
