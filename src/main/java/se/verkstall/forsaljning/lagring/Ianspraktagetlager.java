package se.verkstall.forsaljning.lagring;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.lag.Belopp;

/** Property that was taken under an attached mortgage deed, and the deed. */
@Repository
public class Ianspraktagetlager {

    private final JdbcClient jdbc;

    Ianspraktagetlager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A property that was taken.
     *
     * @param dag the inskrivningsdag of the deed, or {@code null} where the property is no land
     * @param ordning its place within the day
     * @param belopp its amount, or {@code null} where the property is no land
     * @param tillagg the addition to it (jordabalken 6:3)
     */
    public record Ianspraktagen(long pantbrevId, long egendomId, LocalDate dag, int ordning, Belopp belopp, Belopp tillagg) {
    }

    /** It is taken on the day. */
    public void taget(Ianspraktagen ny, LocalDate den) {
        jdbc.sql("""
                insert into ianspraktagen (egendom_id, pantbrev_id, dag, inskrivningsdag, ordning, belopp_ore, tillagg_ore)
                values (:egendom, :pantbrev, :den, cast(:dag as date), :ordning, cast(:belopp as bigint), :tillagg)
                """).param("egendom", ny.egendomId()).param("pantbrev", ny.pantbrevId()).param("den", den).param("dag", ny.dag()).param("ordning", ny.ordning())
                .param("belopp", ny.belopp() == null ? null : ny.belopp().ore()).param("tillagg", ny.tillagg().ore()).update();
    }

    /** The deed that property was taken under, or empty if it was attached itself. */
    public Optional<Long> pantbrev(long egendomId) {
        return hitta("egendom_id", egendomId).map(Ianspraktagen::pantbrevId);
    }

    /** What land was taken for a deed, with the place of the deed in it; empty for other property. */
    public Optional<Ianspraktagen> fastighet(long egendomId) {
        return hitta("egendom_id", egendomId).filter(i -> i.belopp() != null);
    }

    /** What was taken for a deed, or empty. */
    public Optional<Ianspraktagen> forPantbrev(long pantbrevId) {
        return hitta("pantbrev_id", pantbrevId);
    }

    private Optional<Ianspraktagen> hitta(String kolumn, long id) {
        return jdbc.sql("select * from ianspraktagen where " + kolumn + " = :id").param("id", id).query((rs, i) -> {
            Long belopp = rs.getObject("belopp_ore", Long.class);
            return new Ianspraktagen(rs.getLong("pantbrev_id"), rs.getLong("egendom_id"), rs.getObject("inskrivningsdag", LocalDate.class), rs.getInt("ordning"),
                    belopp == null ? null : Belopp.ore(belopp), Belopp.ore(rs.getLong("tillagg_ore")));
        }).optional();
    }
}
