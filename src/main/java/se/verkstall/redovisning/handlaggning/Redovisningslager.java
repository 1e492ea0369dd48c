package se.verkstall.redovisning.handlaggning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.lag.Belopp;
import se.verkstall.redovisning.Redovisning;
import se.verkstall.redovisning.Redovisning.Mottagare;

/** The table of accounting. Everything runs in the caller's transaction. */
@Repository("redovisningstabell")
public class Redovisningslager {

    private static final String ALLA = "select r.*, m.malnummer from redovisning r join mal m on m.id = r.mal_id ";

    private final JdbcClient jdbc;

    Redovisningslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row of a process, made the first time it is asked for, and locked. */
    Redovisning las(String processInstans, String malnummer, Mottagare mottagare, LocalDate influten, OffsetDateTime nu) {
        jdbc.sql("""
                insert into redovisning (mal_id, mottagare, process_instans, influten, tid)
                select id, :mottagare, :instans, :influten, :nu from mal where malnummer = :malnummer on conflict (process_instans) do nothing
                """).param("mottagare", mottagare.name()).param("instans", processInstans).param("influten", influten).param("nu", nu)
                .param("malnummer", malnummer).update();
        return las(processInstans);
    }

    /** The row of a process, locked; and its case, so that what the case holds is paid out by one at a time. */
    Redovisning las(String processInstans) {
        jdbc.sql("select m.id from redovisning r join mal m on m.id = r.mal_id where r.process_instans = :instans for update of r for no key update of m")
                .param("instans", processInstans).query(Long.class).single();
        return jdbc.sql(ALLA + "where r.process_instans = :instans").param("instans", processInstans).query(Redovisningslager::rad).single();
    }

    /** The row of a process, or empty if it has not been made. */
    Optional<Redovisning> hitta(String processInstans) {
        return jdbc.sql(ALLA + "where r.process_instans = :instans").param("instans", processInstans).query(Redovisningslager::rad).optional();
    }

    /** The open row of a case for its applicant, the oldest. */
    Optional<Redovisning> oppen(String malnummer) {
        return jdbc.sql(ALLA + "where m.malnummer = :malnummer and r.avslutad is null and r.mottagare = 'SOKANDE' order by r.id limit 1")
                .param("malnummer", malnummer).query(Redovisningslager::rad).optional();
    }

    /** Whether an older accounting to the same payee is open in the case. */
    boolean aldreOppen(Redovisning r) {
        return jdbc.sql("""
                select exists (select 1 from redovisning a join redovisning r on r.mal_id = a.mal_id and r.mottagare = a.mottagare
                               where r.id = :id and a.id < r.id and a.avslutad is null)
                """).param("id", r.id()).query(Boolean.class).single();
    }

    void provad(long id, LocalDate provasIgen) {
        jdbc.sql("update redovisning set provad = :provad, provas_igen = :dag where id = :id").param("provad", provasIgen == null)
                .param("dag", provasIgen).param("id", id).update();
    }

    void utbetald(long id, Belopp belopp, Belopp tillStaten) {
        jdbc.sql("update redovisning set utbetalningar = utbetalningar + 1, utbetalt_ore = utbetalt_ore + :belopp, staten_ore = staten_ore + :staten where id = :id")
                .param("belopp", belopp.ore()).param("staten", tillStaten.ore()).param("id", id).update();
    }

    void avslutad(long id, LocalDate dag) {
        jdbc.sql("update redovisning set avslutad = :dag where id = :id and avslutad is null").param("dag", dag).param("id", id).update();
    }

    /** Every accounting of a case, the first first. */
    public List<Redovisning> alla(String malnummer) {
        return jdbc.sql(ALLA + "where m.malnummer = :malnummer order by r.id").param("malnummer", malnummer).query(Redovisningslager::rad).list();
    }

    private static Redovisning rad(ResultSet rs, int nummer) throws SQLException {
        return new Redovisning(rs.getLong("id"), rs.getString("malnummer"), Mottagare.valueOf(rs.getString("mottagare")),
                rs.getObject("influten", LocalDate.class), rs.getBoolean("provad"), rs.getObject("provas_igen", LocalDate.class),
                rs.getInt("utbetalningar"), Belopp.ore(rs.getLong("utbetalt_ore")), Belopp.ore(rs.getLong("staten_ore")),
                rs.getObject("avslutad", LocalDate.class));
    }
}
