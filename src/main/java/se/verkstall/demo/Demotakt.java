package se.verkstall.demo;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets the demo's clock tick. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("demo")
class Demotakt {

    private final Demoklocka klockan;

    Demotakt(Demoklocka klockan) {
        this.klockan = klockan;
    }

    @Scheduled(initialDelay = 1_000, fixedDelay = 4_000)
    void ticka() {
        klockan.ticka();
    }
}
