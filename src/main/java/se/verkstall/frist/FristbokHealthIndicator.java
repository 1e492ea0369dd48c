package se.verkstall.frist;

import java.util.List;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Well as long as the engine shows what the ledger says; a deadline left over when its process ended is told, but is for a person to settle. */
@Component
class FristbokHealthIndicator implements HealthIndicator {

    private final Avstamning avstamning;

    FristbokHealthIndicator(Avstamning avstamning) {
        this.avstamning = avstamning;
    }

    @Override
    public Health health() {
        List<Fristavvikelse> oppna = avstamning.oppna();
        return (oppna.stream().anyMatch(a -> a.slag().kanRepareras()) ? Health.down() : Health.up())
                .withDetail("avvikelser", oppna.size())
                .withDetail("senasteAvstamning", avstamning.senaste().map(Object::toString).orElse("ingen ännu"))
                .build();
    }
}
