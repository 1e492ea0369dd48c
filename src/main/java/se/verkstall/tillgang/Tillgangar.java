package se.verkstall.tillgang;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Malregister;

/** What the inquiry into the debtor's assets has found. */
@Service
@Lagrum("UB 4:9")
public class Tillgangar {

    private final JdbcClient jdbc;
    private final Malregister register;
    private final Clock klocka;

    Tillgangar(JdbcClient jdbc, Malregister register, Clock klocka) {
        this.jdbc = jdbc;
        this.register = register;
        this.klocka = klocka;
    }

    /** Keeps what was looked into and found; a later inquiry is added, none is overwritten. */
    @Transactional
    public void spara(String malnummer, String utredning, String utfall, String vem) {
        jdbc.sql("insert into tillgangsutredning (mal_id, tid, vem, utredning, utfall) values (:mal, :tid, :vem, :utredning, :utfall)")
                .param("mal", register.hamta(malnummer).id()).param("tid", OffsetDateTime.now(klocka)).param("vem", vem)
                .param("utredning", utredning).param("utfall", utfall).update();
    }

    /** What was looked into in the latest inquiry, or a sentence that says that none has been made. */
    @Transactional(readOnly = true)
    public String utredning(String malnummer) {
        return jdbc.sql("select t.utredning from tillgangsutredning t join mal m on m.id = t.mal_id where m.malnummer = :nr order by t.id desc limit 1")
                .param("nr", malnummer).query(String.class).optional().orElse("Ingen utredning har gjorts.");
    }
}
