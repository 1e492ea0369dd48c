package se.verkstall.forsaljning.lagring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.lag.Belopp;

/** Sales and what was bought. */
@Repository
public class Forsaljningslager {

    private static final String ALLA = "select f.*, m.malnummer from forsaljning f join mal m on m.id = f.mal_id ";

    private static final String KOP = "select k.*, (select coalesce(sum(a.belopp_ore), 0) from kop_avrakning a where a.kop_id = k.id and a.atergick is null) as avraknat_ore from kop k ";

    private final JdbcClient jdbc;

    Forsaljningslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sale of a process instance, made if there is none. */
    public Forsaljning paborja(String processInstans, String malnummer, long egendomId, LocalDate utmatningsdag) {
        jdbc.sql("""
                insert into forsaljning (mal_id, egendom_id, process_instans, utmatningsdag, status)
                select id, :egendom, :instans, :dag, 'PLANERAS' from mal where malnummer = :mal on conflict (process_instans) do nothing
                """).param("egendom", egendomId).param("instans", processInstans).param("dag", utmatningsdag).param("mal", malnummer).update();
        return jdbc.sql(ALLA + "where f.process_instans = :instans").param("instans", processInstans).query(Forsaljningslager::forsaljning).single();
    }

    /** The sale, locked until the transaction ends: two who act on it wait for each other. */
    public Forsaljning las(long id) {
        jdbc.sql("select 1 from forsaljning where id = :id for update").param("id", id).query(Integer.class).optional();
        return hamta(id);
    }

    /** The sale. */
    public Forsaljning hamta(long id) {
        return jdbc.sql(ALLA + "where f.id = :id").param("id", id).query(Forsaljningslager::forsaljning).optional()
                .orElseThrow(() -> new IllegalArgumentException("Det finns ingen försäljning " + id + "."));
    }

    /** The sales of a case, the first first. */
    public List<Forsaljning> i(String malnummer) {
        return jdbc.sql(ALLA + "where m.malnummer = :mal order by f.id").param("mal", malnummer).query(Forsaljningslager::forsaljning).list();
    }

    /** The process instance that carries out the sale. */
    public String processInstans(long id) {
        return jdbc.sql("select process_instans from forsaljning where id = :id").param("id", id).query(String.class).single();
    }

    public void satt(long id, Forsaljning.Status status) {
        jdbc.sql("update forsaljning set status = :status where id = :id").param("status", status.name()).param("id", id).update();
    }

    public void underHand(long id, boolean underHand) {
        jdbc.sql("update forsaljning set satt = :satt where id = :id").param("satt", underHand ? "UNDER_HAND" : "AUKTION").param("id", id).update();
    }

    public void villkor(long id, Belopp lagsta, boolean gravationsbevis) {
        jdbc.sql("update forsaljning set lagsta_ore = :lagsta, gravationsbevis = :bevis where id = :id").param("lagsta", lagsta == null ? null : lagsta.ore())
                .param("bevis", gravationsbevis).param("id", id).update();
    }

    /** Adds an accepted bid. */
    public Kop laggTill(Kop ny) {
        long id = jdbc.sql("""
                insert into kop (forsaljning_id, auktion_id, kopare, adress, pris_ore, dag, handpenning_ore, anstand_till, betald_dag, status)
                values (:forsaljning, :auktion, :kopare, :adress, :pris, :dag, :handpenning, :till, :betald, :status) returning id
                """).param("forsaljning", ny.forsaljningId()).param("auktion", ny.auktionId()).param("kopare", ny.kopare()).param("adress", ny.adress())
                .param("pris", ny.pris().ore()).param("dag", ny.dag()).param("handpenning", ny.handpenning().ore()).param("till", ny.anstandTill())
                .param("betald", ny.betaldDag()).param("status", ny.status().name()).query(Long.class).single();
        return kop(ny.forsaljningId()).stream().filter(k -> k.id() == id).findFirst().orElseThrow();
    }

    public void betald(long kopId, LocalDate dag) {
        jdbc.sql("update kop set status = 'BETALT', betald_dag = :dag where id = :id").param("dag", dag).param("id", kopId).update();
    }

    /** It no longer holds: it was not paid, or the sale does not stand. */
    public void ogiltigt(long kopId) {
        jdbc.sql("update kop set status = 'OGILTIGT', betald_dag = null where id = :id").param("id", kopId).update();
    }

    /** How the down payment was given. */
    public void handpenningSatt(long kopId, String satt) {
        jdbc.sql("update kop set handpenning_satt = :satt where id = :id").param("satt", satt).param("id", kopId).update();
    }

    /** What a former auction, whose bid lapsed, had cost when the thing was sold anew. */
    public void forraAuktionen(long kopId, Belopp kostnader) {
        jdbc.sql("update kop set forra_kostnader_ore = :kostnader where id = :id").param("kostnader", kostnader.ore()).param("id", kopId).update();
    }

    /** The costs of a former auction that were given with an accepted bid. */
    public Belopp forraKostnader(long kopId) {
        return Belopp.ore(jdbc.sql("select forra_kostnader_ore from kop where id = :id").param("id", kopId).query(Long.class).single());
    }

    public void handpenningAvraknad(long kopId) {
        jdbc.sql("update kop set handpenning_avraknad = true where id = :id").param("id", kopId).update();
    }

    /** Every accepted bid of a sale, the first first. */
    public List<Kop> kop(long forsaljningId) {
        return jdbc.sql(KOP + "where k.forsaljning_id = :id order by k.id").param("id", forsaljningId).query(Forsaljningslager::kop).list();
    }

    /** Accepted bids of which something is left to pay, the first first. */
    public List<Kop> obetalda(int antal) {
        return jdbc.sql(KOP + "where k.status = 'GALLER' and k.anstand_till is not null order by k.id limit :antal").param("antal", antal)
                .query(Forsaljningslager::kop).list();
    }

    /** The sales of real property in a case. */
    public List<Long> fastighetsforsaljningar(String malnummer) {
        return jdbc.sql("select x.forsaljning_id from fastighetsforsaljning x join forsaljning f on f.id = x.forsaljning_id join mal m on m.id = f.mal_id where m.malnummer = :mal")
                .param("mal", malnummer).query(Long.class).list();
    }

    /** The one that holds. */
    public Optional<Kop> gallande(long forsaljningId) {
        return kop(forsaljningId).stream().filter(k -> k.status() != Kop.Status.OGILTIGT).findFirst();
    }

    private static Forsaljning forsaljning(ResultSet rs, int rad) throws SQLException {
        Long lagsta = rs.getObject("lagsta_ore", Long.class);
        return new Forsaljning(rs.getLong("id"), rs.getString("malnummer"), rs.getLong("egendom_id"), rs.getObject("utmatningsdag", LocalDate.class),
                lagsta == null ? null : Belopp.ore(lagsta), rs.getBoolean("gravationsbevis"), rs.getString("satt").equals("UNDER_HAND"), Forsaljning.Status.valueOf(rs.getString("status")));
    }

    private static Kop kop(ResultSet rs, int rad) throws SQLException {
        return new Kop(rs.getLong("id"), rs.getLong("forsaljning_id"), rs.getObject("auktion_id", Long.class), rs.getString("kopare"), rs.getString("adress"),
                Belopp.ore(rs.getLong("pris_ore")), rs.getObject("dag", LocalDate.class), Belopp.ore(rs.getLong("handpenning_ore")),
                rs.getObject("anstand_till", LocalDate.class), rs.getObject("betald_dag", LocalDate.class), Kop.Status.valueOf(rs.getString("status")),
                rs.getBoolean("handpenning_avraknad"), Belopp.ore(rs.getLong("avraknat_ore")));
    }
}
