package se.verkstall.mal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What somebody of the authority is called in a document, where the daybook has the user name. */
@Service
public class Personnamn {

    private final JdbcClient jdbc;

    Personnamn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name the person had when she last logged in, or the user name if none is known; nothing gives nothing. */
    public String av(String anvandarnamn) {
        return anvandarnamn == null ? null
                : jdbc.sql("select visas_som from person where namn = :namn and visas_som is not null").param("namn", anvandarnamn).query(String.class).optional().orElse(anvandarnamn);
    }
}
