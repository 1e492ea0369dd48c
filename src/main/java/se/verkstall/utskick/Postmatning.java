package se.verkstall.utskick;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows whether the post goes: how many letters wait, and how long the oldest has waited by the application's clock. */
@Component("utskick")
class Postmatning implements HealthIndicator, MeterBinder {

    private final Utskickslada lada;
    private final Clock klocka;
    private final Duration langstaVantan;

    Postmatning(Utskickslada lada, Clock klocka, @Value("${verkstall.utskick.langsta-vantan:PT24H}") Duration langstaVantan) {
        this.lada = lada;
        this.klocka = klocka;
        this.langstaVantan = langstaVantan;
    }

    @Override
    public void bindTo(MeterRegistry register) {
        Gauge.builder("verkstall.utskick.koade", lada, Utskickslada::koade)
                .description("Brev i utskickslådan som inte har skickats").register(register);
    }

    @Override
    public Health health() {
        Optional<OffsetDateTime> aldst = lada.aldstaKoade();
        boolean forLange = aldst.filter(k -> k.isBefore(OffsetDateTime.now(klocka).minus(langstaVantan))).isPresent();
        Health.Builder halsa = forLange ? Health.down() : Health.up();
        halsa.withDetail("koade", lada.koade());
        aldst.ifPresent(k -> halsa.withDetail("aldsta", k.toString()));
        return halsa.build();
    }
}
