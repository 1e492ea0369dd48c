package se.verkstall.processmotor;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows how the engine fares: jobs that wait, jobs that have failed, incidents, open tasks. Down when the job executor should work but doesn't.
 *
 * <p>Bears the name of the starter's own indicator, which can't tell an executor that stands aside from one that has stopped.
 */
@Component("jobExecutorHealthIndicator")
class Motormatning implements HealthIndicator, MeterBinder {

    private static final String FORFALLNA = "select count(*) from act_ru_job where retries_ > 0 and suspension_state_ = 1 and (duedate_ is null or duedate_ <= :nu)";
    private static final String MISSLYCKADE = "select count(*) from act_ru_job where retries_ > 0 and exception_msg_ is not null";
    private static final String INCIDENTER = "select count(*) from act_ru_incident";
    private static final String UPPGIFTER = "select count(*) from uppgift where slut is null";

    private final Jobbkorare jobb;
    private final JdbcClient jdbc;
    private final Clock klocka;
    private final boolean skaArbeta;

    Motormatning(Jobbkorare jobb, JdbcClient jdbc, Clock klocka, @Value("${camunda.bpm.job-execution.enabled:true}") boolean skaArbeta) {
        this.jobb = jobb;
        this.jdbc = jdbc;
        this.klocka = klocka;
        this.skaArbeta = skaArbeta;
    }

    @Override
    public void bindTo(MeterRegistry register) {
        matare(register, "verkstall.motor.jobb.forfallna", "Jobb som ska köras nu", this::forfallna);
        matare(register, "verkstall.motor.jobb.misslyckade", "Jobb som har misslyckats och prövas igen", () -> antal(MISSLYCKADE));
        matare(register, "verkstall.motor.incidenter", "Jobb som har givits upp och väntar på en människa", () -> antal(INCIDENTER));
        matare(register, "verkstall.motor.uppgifter", "Öppna uppgifter", () -> antal(UPPGIFTER));
        matare(register, "verkstall.motor.arbetar", "1 om motorns jobbkörare arbetar", () -> jobb.arbetar() ? 1 : 0);
    }

    @Override
    public Health health() {
        boolean star = skaArbeta && !jobb.arbetar() && !jobb.arTillfalligtStilla();
        return (star ? Health.down() : Health.up())
                .withDetail("arbetar", jobb.arbetar())
                .withDetail("klockan_flyttas", jobb.arTillfalligtStilla())
                .withDetail("forfallna", forfallna())
                .withDetail("misslyckade", antal(MISSLYCKADE))
                .withDetail("incidenter", antal(INCIDENTER))
                .build();
    }

    private long forfallna() {
        return jdbc.sql(FORFALLNA).param("nu", Timestamp.from(klocka.instant())).query(Long.class).single();
    }

    private long antal(String fraga) {
        return jdbc.sql(fraga).query(Long.class).single();
    }

    private static void matare(MeterRegistry register, String namn, String text, Supplier<Number> varde) {
        Gauge.builder(namn, varde).description(text).register(register);
    }
}
