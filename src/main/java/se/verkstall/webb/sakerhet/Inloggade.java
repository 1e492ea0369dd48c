package se.verkstall.webb.sakerhet;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Remembers who has logged in to the pages, and in which roles. */
@Component
class Inloggade {

    private final JdbcClient jdbc;
    private final Clock klocka;

    Inloggade(JdbcClient jdbc, Clock klocka) {
        this.jdbc = jdbc;
        this.klocka = klocka;
    }

    @EventListener
    void inloggad(InteractiveAuthenticationSuccessEvent handelse) {
        Authentication person = handelse.getAuthentication();
        jdbc.sql("""
                insert into person (namn, roller, senast) values (:namn, :roller, :nu)
                on conflict (namn) do update set roller = excluded.roller, senast = excluded.senast
                """)
                .param("namn", person.getName())
                .param("roller", person.getAuthorities().stream().map(GrantedAuthority::getAuthority).filter(r -> r.startsWith("ROLE_"))
                        .map(r -> r.substring("ROLE_".length())).toArray(String[]::new))
                .param("nu", OffsetDateTime.now(klocka)).update();
    }
}
