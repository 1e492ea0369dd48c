package se.verkstall.mal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who has read what of a case, and when. Rows are only ever added; the database refuses any change. */
@Service
public class Lasningslogg {

    private final JdbcClient jdbc;
    private final Clock klocka;

    Lasningslogg(JdbcClient jdbc, Clock klocka) {
        this.jdbc = jdbc;
        this.klocka = klocka;
    }

    /** One reading; {@code vad} is the address that was read. */
    public record Lasning(OffsetDateTime tid, String vem, String vad) {
    }

    /** Notes a reading; nothing if there is no such case. */
    public void anteckna(String malnummer, String vem, String vad) {
        jdbc.sql("insert into lasning (malnummer, tid, vem, vad) select malnummer, :tid, :vem, :vad from mal where malnummer = :malnummer")
                .param("malnummer", malnummer).param("tid", OffsetDateTime.now(klocka)).param("vem", vem).param("vad", vad).update();
    }

    /** The readings of a case, the newest first. */
    public List<Lasning> rader(String malnummer, int hogst) {
        return jdbc.sql("select tid, vem, vad from lasning where malnummer = :malnummer order by id desc limit :hogst")
                .param("malnummer", malnummer).param("hogst", hogst).query(Lasning.class).list();
    }
}
