package se.verkstall.forsaljning.lagring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Bud;
import se.verkstall.lag.Belopp;

/** Auctions and bids. */
@Repository
public class Auktionslager {

    private static final String ALLA = """
            select a.*, f.egendom_id, m.malnummer from auktion a join forsaljning f on f.id = a.forsaljning_id join mal m on m.id = f.mal_id\s""";

    private final JdbcClient jdbc;

    Auktionslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an auction as the next of its sale; id, number and round it carries do not matter. */
    public Auktion laggTill(Auktion ny) {
        long id = jdbc.sql("""
                insert into auktion (forsaljning_id, nr, form, dag, klockslag, slutdag, sluttid, plats, villkor, okanda_borgenarer, sammantrade, status)
                select :forsaljning, coalesce(max(nr), 0) + 1, :form, :dag, :klockslag, cast(:slutdag as date), cast(:sluttid as time), :plats, :villkor, :okanda, :sammantrade, 'BESTAMD'
                from auktion where forsaljning_id = :forsaljning returning id
                """).param("forsaljning", ny.forsaljningId()).param("form", ny.form().name()).param("dag", ny.dag()).param("klockslag", ny.klockslag())
                .param("slutdag", ny.slutdag()).param("sluttid", ny.sluttid()).param("plats", ny.plats()).param("villkor", ny.villkor())
                .param("okanda", ny.okandaBorgenarer()).param("sammantrade", ny.sammantrade()).query(Long.class).single();
        return hamta(id);
    }

    /** The auction, locked until the transaction ends. */
    public Auktion las(long id) {
        jdbc.sql("select 1 from auktion where id = :id for update").param("id", id).query(Integer.class).optional();
        return hamta(id);
    }

    /** The auction, or empty. */
    public Optional<Auktion> hitta(long id) {
        return jdbc.sql(ALLA + "where a.id = :id").param("id", id).query(Auktionslager::auktion).optional();
    }

    /** The auction. */
    public Auktion hamta(long id) {
        return hitta(id).orElseThrow(() -> new IllegalArgumentException("Det finns ingen auktion " + id + "."));
    }

    /** The auctions of a sale, the first first. */
    public List<Auktion> i(long forsaljningId) {
        return jdbc.sql(ALLA + "where a.forsaljning_id = :id order by a.nr").param("id", forsaljningId).query(Auktionslager::auktion).list();
    }

    /** Announced auctions that have not ended on the day, the nearest first. */
    public List<Auktion> utlysta(LocalDate fran, int antal) {
        return jdbc.sql(ALLA + "where a.status = 'UTLYST' and coalesce(a.slutdag, a.dag) >= :fran order by a.dag, a.id limit :antal").param("fran", fran)
                .param("antal", antal).query(Auktionslager::auktion).list();
    }

    /** Called auctions whose first day has come, the first first. */
    public List<Auktion> begynta(LocalDate dag, int antal) {
        return jdbc.sql(ALLA + "where a.status = 'UTLYST' and a.dag <= :dag order by a.dag, a.id limit :antal").param("dag", dag).param("antal", antal)
                .query(Auktionslager::auktion).list();
    }

    public void satt(long id, Auktion.Status status) {
        jdbc.sql("update auktion set status = :status where id = :id").param("status", status.name()).param("id", id).update();
    }

    /** Why it is to be cancelled; the cancelling itself follows. */
    public void installdSkal(long id, String skal) {
        jdbc.sql("update auktion set installd_skal = :skal where id = :id").param("skal", skal).param("id", id).update();
    }

    public void installd(long id, String skal) {
        jdbc.sql("update auktion set status = 'INSTALLD', installd_skal = :skal where id = :id").param("skal", skal).param("id", id).update();
    }

    public void avhjalpt(long id, String skal, String vem) {
        jdbc.sql("update auktion set avhjalpt_skal = :skal, avhjalpt_av = :vem where id = :id").param("skal", skal).param("vem", vem).param("id", id).update();
    }

    /** Who has been asked to hold it. */
    public void uppdrag(long id, String namn, String adress, LocalDate redovisas) {
        jdbc.sql("update auktion set uppdragstagare = :namn, uppdragsadress = :adress, redovisas = :dag where id = :id").param("namn", namn).param("adress", adress)
                .param("dag", redovisas).param("id", id).update();
    }

    public void nyOmgang(long id) {
        jdbc.sql("update auktion set omgang = omgang + 1 where id = :id").param("id", id).update();
    }

    public void laggTill(Bud bud) {
        jdbc.sql("""
                insert into bud (auktion_id, omgang, budgivare, adress, belopp_ore, tid, vem) values (:auktion, :omgang, :budgivare, :adress, :belopp, :tid, :vem)
                """).param("auktion", bud.auktionId()).param("omgang", bud.omgang()).param("budgivare", bud.budgivare()).param("adress", bud.adress())
                .param("belopp", bud.belopp().ore()).param("tid", bud.tid()).param("vem", bud.vem()).update();
    }

    /** The bids of an auction, the latest round first, the highest first. */
    public List<Bud> bud(long auktionId) {
        return jdbc.sql("select * from bud where auktion_id = :id order by omgang desc, belopp_ore desc").param("id", auktionId)
                .query((rs, i) -> new Bud(rs.getLong("id"), rs.getLong("auktion_id"), rs.getInt("omgang"), rs.getString("budgivare"), rs.getString("adress"),
                        Belopp.ore(rs.getLong("belopp_ore")), rs.getObject("tid", OffsetDateTime.class), rs.getString("vem"))).list();
    }

    private static Auktion auktion(ResultSet rs, int rad) throws SQLException {
        return new Auktion(rs.getLong("id"), rs.getLong("forsaljning_id"), rs.getString("malnummer"), rs.getLong("egendom_id"), rs.getInt("nr"),
                Auktion.Form.valueOf(rs.getString("form")), rs.getObject("dag", LocalDate.class), rs.getObject("klockslag", LocalTime.class),
                rs.getObject("slutdag", LocalDate.class), rs.getObject("sluttid", LocalTime.class), rs.getString("plats"), rs.getString("villkor"),
                rs.getBoolean("okanda_borgenarer"), rs.getString("sammantrade"), Auktion.Status.valueOf(rs.getString("status")), rs.getString("avhjalpt_skal"),
                rs.getString("installd_skal"), rs.getInt("omgang"));
    }
}
