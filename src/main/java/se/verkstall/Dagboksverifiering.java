package se.verkstall;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Dagbok.Brott;

/**
 * The command {@code verifiera-dagbok}: follows the chain of every case's dagbok and says where one is broken. It starts
 * neither the engine nor the pages and changes nothing. Its exit code is 0 if every chain is whole, otherwise 1. While
 * Verkställ runs on its embedded database the same answer is had from {@code GET /api/v1/dagbok/verifiering}.
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class})
@ComponentScan("se.verkstall.databas")
@Import(Dagbok.class)
class Dagboksverifiering {

    static final String KOMMANDO = "verifiera-dagbok";

    private static final Logger LOGG = LoggerFactory.getLogger(Dagboksverifiering.class);

    /** The command writes nothing, so its clock may stand. */
    @Bean
    Clock klocka() {
        return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }

    static int kor(String... installningar) {
        SpringApplicationBuilder program = new SpringApplicationBuilder(Dagboksverifiering.class)
                .web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).logStartupInfo(false);
        try (ConfigurableApplicationContext igang = program.run(installningar)) {
            List<Brott> brott = igang.getBean(Dagbok.class).verifiera();
            brott.forEach(b -> LOGG.error("Mål {}: kedjan är bruten vid rad {}", b.malnummer(), b.nr()));
            LOGG.info(brott.isEmpty() ? "Dagboken är hel: ingen rad är ändrad, borttagen eller inskjuten" : "Dagboken är bruten på {} ställen", brott.size());
            return brott.isEmpty() ? 0 : 1;
        }
    }
}
