package se.verkstall.forsaljning.lagring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.forsaljning.Underhand;
import se.verkstall.forsaljning.Underhand.Anbud;
import se.verkstall.lag.Belopp;

/** Attempts to sell under hand, and the tenders. */
@Repository
public class Underhandslager {

    private final JdbcClient jdbc;

    Underhandslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an attempt as the next of its sale; id and number it carries do not matter. */
    public Underhand laggTill(Underhand ny) {
        jdbc.sql("""
                insert into underhand (forsaljning_id, nr, satt, visning, anbudstid, bunden_till, forseglat, anstand, villkor, uppdragstagare, uppdragsadress, redovisas,
                                       yttrande_till, status)
                select :forsaljning, coalesce(max(nr), 0) + 1, :satt, :visning, :anbudstid, :bunden, :forseglat, :anstand, :villkor, :uppdragstagare, :adress,
                       cast(:redovisas as date), cast(:yttrande as date), 'BESTAMD'
                from underhand where forsaljning_id = :forsaljning
                """).param("forsaljning", ny.forsaljningId()).param("satt", ny.satt().name()).param("visning", ny.visning()).param("anbudstid", ny.anbudstid())
                .param("bunden", ny.bundenTill()).param("forseglat", ny.forseglat()).param("anstand", ny.anstand()).param("villkor", ny.villkor())
                .param("uppdragstagare", ny.uppdragstagare()).param("adress", ny.uppdragsadress()).param("redovisas", ny.redovisas())
                .param("yttrande", ny.yttrandeTill()).update();
        return senaste(ny.forsaljningId()).orElseThrow();
    }

    /** The attempts of a sale, the first first. */
    public List<Underhand> i(long forsaljningId) {
        return jdbc.sql("select * from underhand where forsaljning_id = :id order by nr").param("id", forsaljningId).query(Underhandslager::underhand).list();
    }

    /** The latest attempt of a sale, or empty. */
    public Optional<Underhand> senaste(long forsaljningId) {
        return i(forsaljningId).stream().reduce((a, b) -> b);
    }

    public void provad(long id) {
        jdbc.sql("update underhand set status = 'PROVAD' where id = :id").param("id", id).update();
    }

    public void laggTill(long underhandId, String anbudsgivare, String adress, Belopp belopp) {
        jdbc.sql("insert into anbud (underhand_id, anbudsgivare, adress, belopp_ore) values (:id, :vem, :adress, :belopp)").param("id", underhandId)
                .param("vem", anbudsgivare).param("adress", adress).param("belopp", belopp.ore()).update();
    }

    public void antaget(long anbudId) {
        jdbc.sql("update anbud set antaget = true where id = :id").param("id", anbudId).update();
    }

    /** The tenders of an attempt, the highest first. */
    public List<Anbud> anbud(long underhandId) {
        return jdbc.sql("select * from anbud where underhand_id = :id order by belopp_ore desc, id").param("id", underhandId).query((rs, i) ->
                new Anbud(rs.getLong("id"), rs.getString("anbudsgivare"), rs.getString("adress"), Belopp.ore(rs.getLong("belopp_ore")), rs.getBoolean("antaget"))).list();
    }

    private static Underhand underhand(ResultSet rs, int rad) throws SQLException {
        return new Underhand(rs.getLong("id"), rs.getLong("forsaljning_id"), rs.getInt("nr"), Underhand.Satt.valueOf(rs.getString("satt")), rs.getString("visning"),
                rs.getObject("anbudstid", LocalDate.class), rs.getObject("bunden_till", LocalDate.class), rs.getBoolean("forseglat"), rs.getString("anstand"),
                rs.getString("villkor"), rs.getString("uppdragstagare"), rs.getString("uppdragsadress"), rs.getObject("redovisas", LocalDate.class),
                rs.getObject("yttrande_till", LocalDate.class), rs.getString("status").equals("PROVAD"));
    }
}
