package se.verkstall.forsaljning.lagring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.forsaljning.Kungorelse;
import se.verkstall.forsaljning.berakning.Kungorelsekrav.Medium;

/** Announcements, one row a medium. */
@Repository
public class Kungorelselager {

    private static final String ALLA = "select k.*, m.malnummer from kungorelse k join mal m on m.id = k.mal_id ";

    private final JdbcClient jdbc;

    Kungorelselager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one that is planned; nothing happens if the medium already is. */
    public void planera(Kungorelse ny) {
        jdbc.sql("""
                insert into kungorelse (mal_id, avser, medium, namn, handling_id, lagrum, frist_nyckel, senast)
                select id, :avser, :medium, :namn, :handling, :lagrum, :nyckel, :senast from mal where malnummer = :mal on conflict (mal_id, avser, medium) do nothing
                """).param("avser", ny.avser()).param("medium", ny.medium().name()).param("namn", ny.namn()).param("handling", ny.handlingId())
                .param("lagrum", ny.lagrum()).param("nyckel", ny.fristNyckel()).param("senast", ny.senast()).param("mal", ny.malnummer()).update();
    }

    /** Those about something, in the order they were planned. */
    public List<Kungorelse> om(String malnummer, String avser) {
        return jdbc.sql(ALLA + "where m.malnummer = :mal and k.avser = :avser order by k.id").param("mal", malnummer).param("avser", avser)
                .query(Kungorelselager::kungorelse).list();
    }

    /** Those ordered and not published, about what has not been cancelled, the first first. */
    public List<Kungorelse> ejInforda(int antal) {
        return jdbc.sql(ALLA + """
                where k.inford_dag is null and k.utskick_id is not null
                and not exists (select 1 from auktion a where 'auktion/' || a.id = k.avser and a.status in ('INSTALLD', 'HALLEN')) order by k.id limit :antal
                """).param("antal", antal).query(Kungorelselager::kungorelse).list();
    }

    private static Kungorelse kungorelse(ResultSet rs, int rad) throws SQLException {
        return new Kungorelse(rs.getLong("id"), rs.getString("malnummer"), rs.getString("avser"), Medium.valueOf(rs.getString("medium")), rs.getString("namn"),
                rs.getLong("handling_id"), rs.getString("lagrum"), rs.getString("frist_nyckel"), rs.getObject("senast", LocalDate.class),
                rs.getObject("utskick_id", Long.class), rs.getObject("inford_dag", LocalDate.class));
    }

    public Optional<Kungorelse> en(String malnummer, String avser, Medium medium) {
        return om(malnummer, avser).stream().filter(k -> k.medium() == medium).findFirst();
    }

    public void bestalld(long id, long utskickId) {
        jdbc.sql("update kungorelse set utskick_id = :utskick where id = :id").param("utskick", utskickId).param("id", id).update();
    }

    public void inford(long id, LocalDate dag, String vem) {
        jdbc.sql("update kungorelse set inford_dag = :dag, inford_av = :vem where id = :id").param("dag", dag).param("vem", vem).param("id", id).update();
    }
}
