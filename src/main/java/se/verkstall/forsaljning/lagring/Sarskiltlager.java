package se.verkstall.forsaljning.lagring;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.lag.Belopp;

/** What may happen beside the auction of real property: measures of care, accessories sold apart, another property drawn in, attempts under hand. */
@Repository
public class Sarskiltlager {

    private final JdbcClient jdbc;

    Sarskiltlager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A measure of care that was asked for.
     *
     * @param motpart who pays the yield, is syssloman or has bought, or {@code null}
     * @param yttrandeTill the applicant's last day to comment, or {@code null}
     * @param beviljad the decision, or {@code null}
     */
    public record Forvaltning(long id, long forsaljningId, String slag, String begardAv, LocalDate begardDag, String begaran, String motpart, String motpartAdress,
                              LocalDate yttrandeTill, boolean agarenNarvarande, Boolean beviljad, String skal) {
    }

    /** A meeting on accessories. */
    public record Tillbehor(long id, long forsaljningId, LocalDate dag, LocalTime klockslag, String plats, String tillbehor, Belopp varde, String fragor, Long egendomId) {
    }

    /** A claim that another property be drawn in. */
    public record Indragning(long id, long forsaljningId, String fastighet, String agare, String agaradress, String yrkatAv, String yrkandeadress, LocalDate yrkatDag,
                             LocalDate yttrandeTill, Boolean bifall, String skal) {
    }

    /** An attempt under hand. */
    public record Underhandsforsok(long id, long forsaljningId, int nr, LocalDate anmalanTill, String maklare, String maklaradress, String ersattning, String foreskrifter) {
    }

    public long laggTill(Forvaltning n) {
        return jdbc.sql("""
                insert into forvaltningsatgard (forsaljning_id, slag, begard_av, begard_dag, begaran, motpart, motpart_adress, yttrande_till)
                values (:forsaljning, :slag, :av, :dag, :begaran, :motpart, :adress, cast(:till as date)) returning id
                """).param("forsaljning", n.forsaljningId()).param("slag", n.slag()).param("av", n.begardAv()).param("dag", n.begardDag()).param("begaran", n.begaran())
                .param("motpart", n.motpart()).param("adress", n.motpartAdress()).param("till", n.yttrandeTill()).query(Long.class).single();
    }

    public void beslutad(long id, boolean beviljad, String skal, boolean narvarande, LocalDate dag) {
        jdbc.sql("update forvaltningsatgard set beviljad = :ja, skal = :skal, agaren_narvarande = :narvarande, beslutad_dag = :dag where id = :id").param("ja", beviljad)
                .param("skal", skal).param("narvarande", narvarande).param("dag", dag).param("id", id).update();
    }

    /** The measures of a sale, the first first. */
    public List<Forvaltning> forvaltning(long forsaljningId) {
        return jdbc.sql("select * from forvaltningsatgard where forsaljning_id = :id order by id").param("id", forsaljningId).query((rs, i) -> new Forvaltning(rs.getLong("id"),
                rs.getLong("forsaljning_id"), rs.getString("slag"), rs.getString("begard_av"), rs.getObject("begard_dag", LocalDate.class), rs.getString("begaran"),
                rs.getString("motpart"), rs.getString("motpart_adress"), rs.getObject("yttrande_till", LocalDate.class), rs.getBoolean("agaren_narvarande"),
                rs.getObject("beviljad", Boolean.class), rs.getString("skal"))).list();
    }

    public long laggTill(Tillbehor n) {
        return jdbc.sql("""
                insert into tillbehorssammantrade (forsaljning_id, dag, klockslag, plats, tillbehor, varde_ore, fragor)
                values (:forsaljning, :dag, :tid, :plats, :tillbehor, :varde, :fragor) returning id
                """).param("forsaljning", n.forsaljningId()).param("dag", n.dag()).param("tid", n.klockslag()).param("plats", n.plats()).param("tillbehor", n.tillbehor())
                .param("varde", n.varde().ore()).param("fragor", n.fragor()).query(Long.class).single();
    }

    public void tillbehorsbeslut(long id, boolean forSig, String skal, Long egendomId) {
        jdbc.sql("update tillbehorssammantrade set for_sig = :ja, skal = :skal, egendom_id = cast(:egendom as bigint) where id = :id").param("ja", forSig).param("skal", skal)
                .param("egendom", egendomId).param("id", id).update();
    }

    /** The latest meeting on accessories of a sale, or empty. */
    public Optional<Tillbehor> tillbehor(long forsaljningId) {
        return tillbehor("forsaljning_id", forsaljningId);
    }

    /** The meeting that led to the sale of this thing by itself, or empty. */
    public Optional<Tillbehor> tillbehorSomSaljs(long egendomId) {
        return tillbehor("egendom_id", egendomId);
    }

    private Optional<Tillbehor> tillbehor(String kolumn, long id) {
        return jdbc.sql("select * from tillbehorssammantrade where " + kolumn + " = :id order by id desc limit 1").param("id", id).query((rs, i) -> new Tillbehor(rs.getLong("id"),
                rs.getLong("forsaljning_id"), rs.getObject("dag", LocalDate.class), rs.getObject("klockslag", LocalTime.class), rs.getString("plats"), rs.getString("tillbehor"),
                Belopp.ore(rs.getLong("varde_ore")), rs.getString("fragor"), rs.getObject("egendom_id", Long.class))).optional();
    }

    public long laggTill(Indragning n) {
        return jdbc.sql("""
                insert into indragning (forsaljning_id, fastighet, agare, agaradress, yrkat_av, yrkandeadress, yrkat_dag, yttrande_till)
                values (:forsaljning, :fastighet, :agare, :adress, :av, :avadress, :dag, :till) returning id
                """).param("forsaljning", n.forsaljningId()).param("fastighet", n.fastighet()).param("agare", n.agare()).param("adress", n.agaradress()).param("av", n.yrkatAv())
                .param("avadress", n.yrkandeadress()).param("dag", n.yrkatDag()).param("till", n.yttrandeTill()).query(Long.class).single();
    }

    public void indragningsbeslut(long id, boolean bifall, String skal) {
        jdbc.sql("update indragning set bifall = :ja, skal = :skal where id = :id").param("ja", bifall).param("skal", skal).param("id", id).update();
    }

    /** The claims of a sale that other property be drawn in, the first first. */
    public List<Indragning> indragningar(long forsaljningId) {
        return jdbc.sql("select * from indragning where forsaljning_id = :id order by id").param("id", forsaljningId).query((rs, i) -> new Indragning(rs.getLong("id"),
                rs.getLong("forsaljning_id"), rs.getString("fastighet"), rs.getString("agare"), rs.getString("agaradress"), rs.getString("yrkat_av"), rs.getString("yrkandeadress"),
                rs.getObject("yrkat_dag", LocalDate.class), rs.getObject("yttrande_till", LocalDate.class), rs.getObject("bifall", Boolean.class), rs.getString("skal"))).list();
    }

    /** Opens the next attempt under hand. */
    public Underhandsforsok paborjaUnderhand(long forsaljningId, LocalDate anmalanTill) {
        jdbc.sql("""
                insert into fastighet_underhand (forsaljning_id, nr, anmalan_till)
                select :id, coalesce(max(nr), 0) + 1, :till from fastighet_underhand where forsaljning_id = :id
                """).param("id", forsaljningId).param("till", anmalanTill).update();
        return underhand(forsaljningId).orElseThrow();
    }

    /** The latest attempt under hand, or empty. */
    public Optional<Underhandsforsok> underhand(long forsaljningId) {
        return jdbc.sql("select * from fastighet_underhand where forsaljning_id = :id order by nr desc limit 1").param("id", forsaljningId).query((rs, i) ->
                new Underhandsforsok(rs.getLong("id"), rs.getLong("forsaljning_id"), rs.getInt("nr"), rs.getObject("anmalan_till", LocalDate.class), rs.getString("maklare"),
                        rs.getString("maklaradress"), rs.getString("ersattning"), rs.getString("foreskrifter"))).optional();
    }

    /** How it is offered: by whom, for what pay, on what terms. */
    public void uppdrag(long id, String maklare, String adress, boolean registrerad, String ersattning, String foreskrifter, String egetSkal) {
        jdbc.sql("""
                update fastighet_underhand set maklare = :maklare, maklaradress = :adress, registrerad = :registrerad, ersattning = :ersattning, foreskrifter = :foreskrifter, egen_skal = :skal
                where id = :id
                """).param("maklare", maklare).param("adress", adress).param("registrerad", registrerad).param("ersattning", ersattning).param("foreskrifter", foreskrifter)
                .param("skal", egetSkal).param("id", id).update();
    }

    public void underhandKlart(long id, boolean sald) {
        jdbc.sql("update fastighet_underhand set status = :status where id = :id").param("status", sald ? "SALD" : "EJ_SALD").param("id", id).update();
    }
}
