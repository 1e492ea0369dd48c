package se.verkstall.loneutmatning.lagring;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.lag.Lagrum;

/** The attachments whose decision a court is trying. Everything runs in the caller's transaction. */
@Repository
@Lagrum("UF 17:4")
public class Overklagandelager {

    private final JdbcClient jdbc;

    Overklagandelager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A court that has an appeal. */
    public record Domstol(String namn, String adress) {
    }

    /** Notes the court that has it now; a higher court takes the place of the one before. */
    public void anteckna(long loneutmatningId, Domstol domstol, LocalDate dag) {
        jdbc.sql("""
                insert into loneutmatning_overklagande (loneutmatning_id, domstol, adress, fran) values (:id, :namn, :adress, :dag)
                on conflict (loneutmatning_id) do update set domstol = excluded.domstol, adress = excluded.adress, fran = excluded.fran, avgjord = null
                """).param("id", loneutmatningId).param("namn", domstol.namn()).param("adress", domstol.adress()).param("dag", dag).update();
    }

    /** The appeal has been tried; false if there was none. */
    public boolean avgjort(long loneutmatningId, LocalDate dag) {
        return jdbc.sql("update loneutmatning_overklagande set avgjord = :dag where loneutmatning_id = :id and avgjord is null").param("dag", dag)
                .param("id", loneutmatningId).update() == 1;
    }

    /** The court that is trying it, or empty. */
    public Optional<Domstol> provas(long loneutmatningId) {
        return jdbc.sql("select domstol, adress from loneutmatning_overklagande where loneutmatning_id = :id and avgjord is null").param("id", loneutmatningId)
                .query((rs, i) -> new Domstol(rs.getString("domstol"), rs.getString("adress"))).optional();
    }
}
