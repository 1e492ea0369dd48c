package se.verkstall.loneutmatning.lagring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.loneutmatning.Konkurs;
import se.verkstall.loneutmatning.NyKonkurs;

/** The bankruptcies, and the cases in which attachments go on for the konkursbo. Everything runs in the caller's transaction. */
@Repository
public class Konkurslager {

    private final JdbcClient jdbc;

    Konkurslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Registers it; nothing happens if one runs for the debtor already. */
    public void registrera(String galdenar, NyKonkurs k, LocalDate dag, String vem) {
        jdbc.sql("""
                insert into konkurs (galdenar_nyckel, konkursdag, domstol, nummer, forvaltare, forvaltare_adress, registrerad, registrerad_av)
                values (:galdenar, :konkursdag, :domstol, :nummer, :forvaltare, :adress, :dag, :vem) on conflict (galdenar_nyckel) where avslutad is null do nothing
                """).param("galdenar", galdenar).param("konkursdag", k.konkursdag()).param("domstol", k.domstol().strip()).param("nummer", k.nummer().strip())
                .param("forvaltare", k.forvaltare().strip()).param("adress", k.forvaltarensAdress().strip()).param("dag", dag).param("vem", vem).update();
    }

    /** The one that runs for a debtor, or empty. */
    public Optional<Konkurs> oppen(String galdenar) {
        return jdbc.sql("select * from konkurs where galdenar_nyckel = :galdenar and avslutad is null").param("galdenar", galdenar).query(Konkurslager::rad).optional();
    }

    /** The one that ran for the debtor of a case on a day, or empty. */
    public Optional<Konkurs> den(String malnummer, LocalDate dag) {
        return jdbc.sql("""
                select k.* from konkurs k join part p on p.idnummer = k.galdenar_nyckel and p.roll = 'GALDENAR' join mal m on m.id = p.mal_id
                where m.malnummer = :malnummer and :dag >= k.konkursdag and (k.avslutad is null or :dag < k.avslutad) order by k.id desc limit 1
                """).param("malnummer", malnummer).param("dag", dag).query(Konkurslager::rad).optional();
    }

    public void avsluta(long id, LocalDate dag) {
        jdbc.sql("update konkurs set avslutad = :dag where id = :id and avslutad is null").param("dag", dag).param("id", id).update();
    }

    public void boetsMal(long konkursId, long loneutmatningId, String malnummer) {
        jdbc.sql("insert into konkursbo_mal (konkurs_id, loneutmatning_id, mal_id) select :k, :l, id from mal where malnummer = :malnummer")
                .param("k", konkursId).param("l", loneutmatningId).param("malnummer", malnummer).update();
    }

    /** The cases of the konkursbo. */
    public List<String> boetsMal(long konkursId) {
        return jdbc.sql("select m.malnummer from konkursbo_mal b join mal m on m.id = b.mal_id where b.konkurs_id = :k order by m.id").param("k", konkursId)
                .query(String.class).list();
    }

    private static Konkurs rad(ResultSet rs, int nummer) throws SQLException {
        return new Konkurs(rs.getLong("id"), rs.getString("galdenar_nyckel"), rs.getObject("konkursdag", LocalDate.class), rs.getString("domstol"),
                rs.getString("nummer"), rs.getString("forvaltare"), rs.getString("forvaltare_adress"), rs.getObject("avslutad", LocalDate.class));
    }
}
