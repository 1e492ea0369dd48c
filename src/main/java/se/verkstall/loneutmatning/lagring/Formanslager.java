package se.verkstall.loneutmatning.lagring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.lag.Formansslag;
import se.verkstall.lag.Lagrum;

/** What is attached, and for which cases it was when the right to it was attached as such. Everything runs in the caller's transaction. */
@Repository
@Lagrum("UB 7:18")
public class Formanslager {

    private static final String ALLA = """
            select f.*, m.malnummer, e_mal.malnummer as rattens_mal from forman_ratt_utmatt f join mal m on m.id = f.mal_id
            join egendom e on e.id = f.egendom_id join mal e_mal on e_mal.id = e.mal_id
            """;

    private final JdbcClient jdbc;

    Formanslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case for which a benefit was attached when the right to it was.
     *
     * @param ratten what the right yields
     * @param rattensMal the case the right was attached in
     */
    public record Utmatt(long egendomId, String malnummer, long loneutmatningId, Formansslag ratten, String rattensMal, LocalDate dag) {
    }

    /** Notes what is attached. */
    public void forman(long loneutmatningId, Formansslag forman) {
        jdbc.sql("update loneutmatning set forman = :forman where id = :id").param("forman", forman.name()).param("id", loneutmatningId).update();
    }

    /** What is attached, or empty if it was decided before that was noted. */
    public Optional<Formansslag> forman(long loneutmatningId) {
        return jdbc.sql("select forman from loneutmatning where id = :id and forman is not null").param("id", loneutmatningId).query(String.class).optional()
                .map(Formansslag::valueOf);
    }

    /** Notes a case; false if that has been done. */
    public boolean utmatt(long egendomId, String malnummer, long loneutmatningId, Formansslag ratten, LocalDate dag) {
        return jdbc.sql("""
                insert into forman_ratt_utmatt (egendom_id, mal_id, loneutmatning_id, ratten, dag) select :egendom, id, :l, :ratten, :dag from mal where malnummer = :mal
                on conflict do nothing
                """).param("egendom", egendomId).param("mal", malnummer).param("l", loneutmatningId).param("ratten", ratten.name()).param("dag", dag).update() == 1;
    }

    /** The attachment of the right has been lifted. */
    public void havd(long egendomId, LocalDate dag) {
        jdbc.sql("update forman_ratt_utmatt set havd = :dag where egendom_id = :egendom and havd is null").param("dag", dag).param("egendom", egendomId).update();
    }

    /** The cases for which what the right yields was attached, the oldest first. */
    public List<Utmatt> iEgendom(long egendomId) {
        return jdbc.sql(ALLA + "where f.egendom_id = :egendom and f.havd is null order by f.mal_id").param("egendom", egendomId).query(Formanslager::utmatt).list();
    }

    /** The attached rights in which a case has a part, the first attached first. */
    public List<Utmatt> forMal(String malnummer) {
        return jdbc.sql(ALLA + "where m.malnummer = :mal and f.havd is null order by f.dag, f.egendom_id").param("mal", malnummer).query(Formanslager::utmatt).list();
    }

    private static Utmatt utmatt(ResultSet rs, int rad) throws SQLException {
        return new Utmatt(rs.getLong("egendom_id"), rs.getString("malnummer"), rs.getLong("loneutmatning_id"), Formansslag.valueOf(rs.getString("ratten")),
                rs.getString("rattens_mal"), rs.getObject("dag", LocalDate.class));
    }
}
