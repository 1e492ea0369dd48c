package se.verkstall;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Chooses the demo profile when no database is configured and no profile asked for.
 *
 * <p>Demo means fictional data, users whose password is their name, and loopback only; a configured
 * database is taken as the wish to run for real.
 */
class Profilval implements EnvironmentPostProcessor, Ordered {

    private static final String DEMO = "demo";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment miljo, SpringApplication program) {
        boolean databasVald = miljo.getProperty("spring.datasource.url") != null;
        boolean profilVald = miljo.getProperty("spring.profiles.active") != null || miljo.getActiveProfiles().length > 0;
        if (!databasVald && !profilVald) {
            miljo.addActiveProfile(DEMO);
        }
    }

    /** Before the configuration files are read, so that {@code application-demo.yaml} is. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 5;
    }
}
