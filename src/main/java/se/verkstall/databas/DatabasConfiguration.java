package se.verkstall.databas;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the application its embedded database; with {@code spring.datasource.url} set it stands aside. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "never-a-url")
class DatabasConfiguration {

    @Bean
    InbaddPostgres inbaddPostgres(Databasstart.Paborjad start) {
        return start.hamta();
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariConfig poolinstallning() {
        return new HikariConfig();
    }

    @Bean
    HikariDataSource dataSource(InbaddPostgres postgres, HikariConfig poolinstallning) {
        poolinstallning.setJdbcUrl(postgres.jdbcUrl());
        return new HikariDataSource(poolinstallning);
    }
}
