package se.verkstall.forsaljning.lagring;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Property that was taken under an attached mortgage deed, and the deed. */
@Repository
public class Ianspraktagetlager {

    private final JdbcClient jdbc;

    Ianspraktagetlager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void taget(long egendomId, long pantbrevId, LocalDate dag) {
        jdbc.sql("insert into ianspraktagen (egendom_id, pantbrev_id, dag) values (:egendom, :pantbrev, :dag)").param("egendom", egendomId).param("pantbrev", pantbrevId).param("dag", dag).update();
    }

    /** The deed that property was taken under, or empty if it was attached itself. */
    public Optional<Long> pantbrev(long egendomId) {
        return jdbc.sql("select pantbrev_id from ianspraktagen where egendom_id = :id").param("id", egendomId).query(Long.class).optional();
    }
}
