package se.verkstall.utskick;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Empties the outbox each minute. Several nodes may do it at once: a letter goes with one of them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "verkstall.utskick.postgang", havingValue = "true", matchIfMissing = true)
class Postgang {

    private final Utskickslada lada;

    Postgang(Utskickslada lada) {
        this.lada = lada;
    }

    @Scheduled(initialDelay = 15_000, fixedDelay = 60_000)
    void skickaPost() {
        lada.skickaPost();
    }
}
