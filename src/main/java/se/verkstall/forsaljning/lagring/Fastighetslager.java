package se.verkstall.forsaljning.lagring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Fastighetsuppgifter;
import se.verkstall.forsaljning.Kop;
import se.verkstall.lag.Belopp;

/** What is known of real property for its sale, the meetings of its auctions, and what an accepted bid means in money. */
@Repository
public class Fastighetslager {

    private final JdbcClient jdbc;
    private final Forsaljningslager forsaljningar;

    Fastighetslager(JdbcClient jdbc, Forsaljningslager forsaljningar) {
        this.jdbc = jdbc;
        this.forsaljningar = forsaljningar;
    }

    /** Opens the sale; one that is open stays as it is. */
    public void paborja(long forsaljningId) {
        jdbc.sql("insert into fastighetsforsaljning (forsaljning_id) values (:id) on conflict do nothing").param("id", forsaljningId).update();
    }

    /** What is known, or empty if the sale is of something else. */
    public Optional<Fastighetsuppgifter> uppgifter(long forsaljningId) {
        return jdbc.sql("select * from fastighetsforsaljning where forsaljning_id = :id").param("id", forsaljningId).query(Fastighetslager::uppgift).optional();
    }

    /** The latest sale of a property, or empty. */
    public Optional<Long> forsaljningAv(long egendomId) {
        return jdbc.sql("select f.id from forsaljning f join fastighetsforsaljning x on x.forsaljning_id = f.id where f.egendom_id = :id order by f.id desc limit 1")
                .param("id", egendomId).query(Long.class).optional();
    }

    /** The sale that the process of a task is about, or empty. */
    public Optional<Long> forUppgift(String taskId) {
        return jdbc.sql("""
                select v.long_ from act_ru_task t join act_ru_variable v on v.execution_id_ = t.proc_inst_id_ and v.name_ = 'forsaljningId'
                where t.id_ = :id and v.long_ in (select forsaljning_id from fastighetsforsaljning)
                """).param("id", taskId).query(Long.class).optional();
    }

    public void bevis(long forsaljningId, String bevis, LocalDate dag, String lagfarenAgare, Belopp taxeringsvarde, String tidigare) {
        jdbc.sql("""
                update fastighetsforsaljning set bevis = :bevis, bevis_dag = :dag, lagfaren_agare = :agare, taxeringsvarde_ore = cast(:varde as bigint), tidigare_beteckningar = :tidigare
                where forsaljning_id = :id
                """).param("bevis", bevis).param("dag", dag).param("agare", lagfarenAgare).param("varde", taxeringsvarde == null ? null : taxeringsvarde.ore())
                .param("tidigare", tidigare).param("id", forsaljningId).update();
    }

    /** What kind of property it is: farm land, a tenement, mortgaged with others. */
    public void slag(long forsaljningId, boolean jordbruk, boolean hyreshus, boolean gemensamt) {
        jdbc.sql("update fastighetsforsaljning set jordbruk = :jordbruk, hyreshus = :hyreshus, gemensamt_intecknad = :gemensamt where forsaljning_id = :id")
                .param("jordbruk", jordbruk).param("hyreshus", hyreshus).param("gemensamt", gemensamt).param("id", forsaljningId).update();
    }

    public void beskrivningstid(long forsaljningId, LocalDate dag, String tid) {
        jdbc.sql("update fastighetsforsaljning set beskrivning_dag = :dag, beskrivning_tid = :tid where forsaljning_id = :id").param("dag", dag).param("tid", tid)
                .param("id", forsaljningId).update();
    }

    public void beskriven(long forsaljningId, String upplysningar, long handlingId) {
        jdbc.sql("update fastighetsforsaljning set upplysningar = :text, beskrivning_id = :handling where forsaljning_id = :id").param("text", upplysningar)
                .param("handling", handlingId).param("id", forsaljningId).update();
    }

    public void varderad(long forsaljningId, Belopp varde, LocalDate dag) {
        jdbc.sql("update fastighetsforsaljning set varde_ore = :varde, varderad_dag = :dag where forsaljning_id = :id").param("varde", varde.ore()).param("dag", dag)
                .param("id", forsaljningId).update();
    }

    /** The parties are asked once more; returns which time it is. */
    public int hor(long forsaljningId) {
        return jdbc.sql("update fastighetsforsaljning set horda_omgang = horda_omgang + 1 where forsaljning_id = :id returning horda_omgang").param("id", forsaljningId)
                .query(Integer.class).single();
    }

    public void laggTill(Fastighetsauktion ny) {
        jdbc.sql("""
                insert into fastighetsauktion (auktion_id, bevakning_dag, bevakning_tid, bevakning_plats, fordelning_dag, fordelning_tid, fordelning_plats, visning, ortstidning)
                values (:id, :bdag, :btid, :bplats, :fdag, :ftid, :fplats, :visning, :tidning)
                """).param("id", ny.auktionId()).param("bdag", ny.bevakningDag()).param("btid", ny.bevakningTid()).param("bplats", ny.bevakningPlats())
                .param("fdag", ny.fordelningDag()).param("ftid", ny.fordelningTid()).param("fplats", ny.fordelningPlats()).param("visning", ny.visning())
                .param("tidning", ny.ortstidning()).update();
    }

    /** The meetings of an auction, or empty if it is of something else. */
    public Optional<Fastighetsauktion> auktion(long auktionId) {
        return jdbc.sql("select * from fastighetsauktion where auktion_id = :id").param("id", auktionId).query((rs, i) -> new Fastighetsauktion(rs.getLong("auktion_id"),
                rs.getObject("bevakning_dag", LocalDate.class), rs.getObject("bevakning_tid", LocalTime.class), rs.getString("bevakning_plats"),
                rs.getObject("fordelning_dag", LocalDate.class), rs.getObject("fordelning_tid", LocalTime.class), rs.getString("fordelning_plats"), rs.getString("visning"),
                rs.getString("ortstidning"), rs.getBoolean("bevakning_hallen"))).optional();
    }

    public void bevakningHallen(long auktionId) {
        jdbc.sql("update fastighetsauktion set bevakning_hallen = true where auktion_id = :id").param("id", auktionId).update();
    }

    public void laggTill(Fastighetskop ny) {
        jdbc.sql("""
                insert into fastighetskop (kop_id, forteckning_id, avraknas_ore, handpenningssatt, tilltradesdag) values (:kop, :forteckning, :avraknas, :satt, :dag)
                """).param("kop", ny.kop().id()).param("forteckning", ny.forteckningId()).param("avraknas", ny.avraknas().ore()).param("satt", ny.handpenningssatt())
                .param("dag", ny.tilltradesdag()).update();
    }

    /** What an accepted bid means in money, or empty if it is for something else. */
    public Optional<Fastighetskop> kop(Kop kop) {
        return jdbc.sql("select * from fastighetskop where kop_id = :id").param("id", kop.id()).query((rs, i) -> new Fastighetskop(kop, rs.getLong("forteckning_id"),
                Belopp.ore(rs.getLong("avraknas_ore")), rs.getString("handpenningssatt"), rs.getObject("tilltradesdag", LocalDate.class),
                rs.getObject("kopebrev_id", Long.class))).optional();
    }

    /** The bid that holds, as real property has it. */
    public Optional<Fastighetskop> gallande(long forsaljningId) {
        return forsaljningar.gallande(forsaljningId).flatMap(this::kop);
    }

    public void kopebrev(long kopId, long handlingId) {
        jdbc.sql("update fastighetskop set kopebrev_id = :handling where kop_id = :id").param("handling", handlingId).param("id", kopId).update();
    }

    /** What yield there is in hand: taken in less what has been spent on care and upkeep. */
    public Belopp avkastning(long forsaljningId) {
        return Belopp.ore(jdbc.sql("select coalesce(sum(belopp_ore), 0) from fastighet_avkastning where forsaljning_id = :id").param("id", forsaljningId)
                .query(Long.class).single());
    }

    /** Adds yield taken in, or, negative, what has been spent of it; returns its id. */
    public long laggTillAvkastning(long forsaljningId, LocalDate dag, String text, Belopp belopp, String vem) {
        return jdbc.sql("insert into fastighet_avkastning (forsaljning_id, dag, text, belopp_ore, vem) values (:id, :dag, :text, :belopp, :vem) returning id")
                .param("id", forsaljningId).param("dag", dag).param("text", text).param("belopp", belopp.ore()).param("vem", vem).query(Long.class).single();
    }

    private static Fastighetsuppgifter uppgift(ResultSet rs, int rad) throws SQLException {
        return new Fastighetsuppgifter(rs.getLong("forsaljning_id"), rs.getString("bevis"), rs.getObject("bevis_dag", LocalDate.class), rs.getString("lagfaren_agare"),
                rs.getString("upplysningar"), belopp(rs, "taxeringsvarde_ore"), rs.getString("tidigare_beteckningar"), rs.getBoolean("jordbruk"), rs.getBoolean("hyreshus"),
                rs.getBoolean("gemensamt_intecknad"), rs.getObject("beskrivning_dag", LocalDate.class), rs.getString("beskrivning_tid"), belopp(rs, "varde_ore"),
                rs.getObject("varderad_dag", LocalDate.class), rs.getObject("beskrivning_id", Long.class), rs.getInt("horda_omgang"));
    }

    private static Belopp belopp(ResultSet rs, String kolumn) throws SQLException {
        Long ore = rs.getObject(kolumn, Long.class);
        return ore == null ? null : Belopp.ore(ore);
    }
}
