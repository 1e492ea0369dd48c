package se.verkstall.databas;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * When the application closes and the database is already gone, the pool is closed at once: everything that still asks it something is refused, where it would
 * else wait its time out, one after the other.
 */
@Component
class Avslutning {

    private static final Logger LOGG = LoggerFactory.getLogger(Avslutning.class);
    private static final String SEKUNDER = "2";

    private final ObjectProvider<HikariDataSource> pooler;

    Avslutning(ObjectProvider<HikariDataSource> pooler) {
        this.pooler = pooler;
    }

    @EventListener(ContextClosedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void stangs() {
        pooler.stream().filter(p -> !p.isClosed() && p.getJdbcUrl() != null && !svarar(p)).forEach(p -> {
            LOGG.warn("Databasen svarar inte när programmet avslutas; det som pågår avbryts.");
            p.close();
        });
    }

    /** Whether the database takes a connection, asked past the pool. */
    private static boolean svarar(HikariDataSource pool) {
        Properties egenskaper = new Properties();
        for (String tid : new String[] {"loginTimeout", "connectTimeout", "socketTimeout"}) {
            egenskaper.setProperty(tid, SEKUNDER);
        }
        if (pool.getUsername() != null) {
            egenskaper.setProperty("user", pool.getUsername());
        }
        if (pool.getPassword() != null) {
            egenskaper.setProperty("password", pool.getPassword());
        }
        try (var forbindelse = DriverManager.getConnection(pool.getJdbcUrl(), egenskaper)) {
            return true;
        } catch (SQLException e) {
            LOGG.debug("Databasen svarar inte", e);
            return false;
        }
    }
}
