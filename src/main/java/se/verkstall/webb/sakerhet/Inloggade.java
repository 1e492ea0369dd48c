package se.verkstall.webb.sakerhet;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.stereotype.Component;

/** Remembers who has logged in to the pages, in which roles, and what the identity provider says that the person is called. */
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
                insert into person (namn, roller, senast, visas_som) values (:namn, :roller, :nu, :visasSom)
                on conflict (namn) do update set roller = excluded.roller, senast = excluded.senast, visas_som = excluded.visas_som
                """)
                .param("namn", person.getName())
                .param("roller", person.getAuthorities().stream().map(GrantedAuthority::getAuthority).filter(r -> r.startsWith("ROLE_"))
                        .map(r -> r.substring("ROLE_".length())).toArray(String[]::new))
                .param("nu", OffsetDateTime.now(klocka)).param("visasSom", namn(person.getPrincipal())).update();
    }

    private static String namn(Object inloggad) {
        String namn = inloggad instanceof StandardClaimAccessor fran ? fran.getFullName() : inloggad instanceof Demoanvandare.Demoperson demo ? demo.visasSom() : null;
        return namn == null || namn.isBlank() ? null : namn.strip();
    }
}
