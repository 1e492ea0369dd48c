package se.verkstall.mal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.Lagrum;

/**
 * The dagbok of a case: what happened, when, who did it and on which section. Rows are only ever added; the database
 * numbers and hashes each over the one before it and refuses any change.
 */
@Service
@Lagrum("UF 1:5")
public class Dagbok {

    /** Who acts when no person does. */
    public static final String SYSTEMET = "Verkställ";

    private final JdbcClient jdbc;
    private final Clock klocka;

    Dagbok(JdbcClient jdbc, Clock klocka) {
        this.jdbc = jdbc;
        this.klocka = klocka;
    }

    /** A row as it stands. */
    public record Rad(int nr, OffsetDateTime tid, String vem, String handelse, String lagrum, String hash) {
    }

    /** A row that is not what its chain says. */
    public record Brott(String malnummer, int nr) {
    }

    /** Adds a row, in the caller's transaction. {@code lagrum} may be {@code null}. */
    @Transactional
    public void skriv(String malnummer, String vem, String handelse, String lagrum) {
        int antal = jdbc.sql("""
                insert into dagbok (mal_id, tid, vem, handelse, lagrum)
                select id, :tid, :vem, :handelse, :lagrum from mal where malnummer = :malnummer
                """)
                .param("tid", OffsetDateTime.now(klocka)).param("vem", vem).param("handelse", handelse)
                .param("lagrum", lagrum).param("malnummer", malnummer).update();
        if (antal == 0) {
            throw new MalSaknasException(malnummer);
        }
    }

    /** A row to be, beside others. */
    public record Notering(String malnummer, String vem, String handelse, String lagrum) {
    }

    /**
     * Adds rows to many cases with one statement, in the caller's transaction; those of one case in the order given.
     *
     * @throws IllegalStateException if a case does not exist; nothing is then written
     */
    @Transactional
    public void skrivAlla(List<Notering> noteringar) {
        int antal = jdbc.sql("""
                insert into dagbok (mal_id, tid, vem, handelse, lagrum)
                select m.id, :tid, u.vem, u.handelse, u.lagrum
                from unnest(:mal::text[], :vem::text[], :handelse::text[], :lagrum::text[]) with ordinality as u (mal, vem, handelse, lagrum, nr)
                join mal m on m.malnummer = u.mal order by m.id, u.nr
                """)
                .param("tid", OffsetDateTime.now(klocka)).param("mal", noteringar.stream().map(Notering::malnummer).toArray(String[]::new))
                .param("vem", noteringar.stream().map(Notering::vem).toArray(String[]::new))
                .param("handelse", noteringar.stream().map(Notering::handelse).toArray(String[]::new))
                .param("lagrum", noteringar.stream().map(Notering::lagrum).toArray(String[]::new)).update();
        if (antal != noteringar.size()) {
            throw new IllegalStateException("En dagboksrad nämner ett mål som inte finns: " + antal + " av " + noteringar.size() + " rader.");
        }
    }

    /** All rows of a case, the first first. */
    @Transactional(readOnly = true)
    public List<Rad> rader(String malnummer) {
        return jdbc.sql("""
                select d.nr, d.tid, d.vem, d.handelse, d.lagrum, d.hash
                from dagbok d join mal m on m.id = d.mal_id where m.malnummer = :malnummer order by d.nr
                """).param("malnummer", malnummer).query(Rad.class).list();
    }

    /** Every break of every chain; an empty list means that no row has been changed, taken away or put in. */
    @Transactional(readOnly = true)
    public List<Brott> verifiera() {
        return jdbc.sql("select m.malnummer, b.nr from dagbok_brott b join mal m on m.id = b.mal_id order by m.malnummer, b.nr")
                .query(Brott.class).list();
    }
}
