package se.verkstall.forsaljning.lagring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.forsaljning.Indrivning;
import se.verkstall.lag.Belopp;

/** Claims that are collected. */
@Repository
public class Indrivningslager {

    private static final String ALLA = "select i.*, m.malnummer from indrivning i join mal m on m.id = i.mal_id ";

    private final JdbcClient jdbc;

    Indrivningslager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins the collection of a claim; one that has begun stays as it is. */
    public Indrivning paborja(Indrivning ny) {
        jdbc.sql("""
                insert into indrivning (mal_id, egendom_id, utmatningsdag, sekundogaldenar, idnummer, adress, fordringsbevis, forfallen, status)
                select id, :egendom, :dag, :namn, :idnummer, :adress, :bevis, :forfallen, 'PAGAR' from mal where malnummer = :mal on conflict (egendom_id) do nothing
                """).param("egendom", ny.egendomId()).param("dag", ny.utmatningsdag()).param("namn", ny.sekundogaldenar()).param("idnummer", ny.idnummer())
                .param("adress", ny.adress()).param("bevis", ny.fordringsbevis()).param("forfallen", ny.forfallen()).param("mal", ny.malnummer()).update();
        return av(ny.egendomId()).orElseThrow();
    }

    /** The collection of a claim, or empty. */
    public Optional<Indrivning> av(long egendomId) {
        return jdbc.sql(ALLA + "where i.egendom_id = :id").param("id", egendomId).query(Indrivningslager::indrivning).optional();
    }

    /** The collections of a case, the first first. */
    public List<Indrivning> i(String malnummer) {
        return jdbc.sql(ALLA + "where m.malnummer = :mal order by i.id").param("mal", malnummer).query(Indrivningslager::indrivning).list();
    }

    /** The collection, locked until the transaction ends. */
    public Indrivning las(long id) {
        jdbc.sql("select 1 from indrivning where id = :id for update").param("id", id).query(Integer.class).optional();
        return jdbc.sql(ALLA + "where i.id = :id").param("id", id).query(Indrivningslager::indrivning).optional()
                .orElseThrow(() -> new IllegalArgumentException("Det finns ingen indrivning " + id + "."));
    }

    public void avtalad(long id, Belopp nedsatt) {
        jdbc.sql("update indrivning set nedsatt_ore = :ore where id = :id").param("ore", nedsatt.ore()).param("id", id).update();
    }

    public void betald(long id, Belopp belopp, LocalDate dag) {
        jdbc.sql("update indrivning set betald_ore = :ore, betald_dag = :dag, status = 'BETALD' where id = :id").param("ore", belopp.ore()).param("dag", dag).param("id", id)
                .update();
    }

    public void avslutad(long id) {
        jdbc.sql("update indrivning set status = 'EJ_BETALD' where id = :id and status = 'PAGAR'").param("id", id).update();
    }

    private static Indrivning indrivning(ResultSet rs, int rad) throws SQLException {
        Long nedsatt = rs.getObject("nedsatt_ore", Long.class);
        return new Indrivning(rs.getLong("id"), rs.getString("malnummer"), rs.getLong("egendom_id"), rs.getObject("utmatningsdag", LocalDate.class),
                rs.getString("sekundogaldenar"), rs.getString("idnummer"), rs.getString("adress"), rs.getBoolean("fordringsbevis"), rs.getBoolean("forfallen"),
                nedsatt == null ? null : Belopp.ore(nedsatt), Belopp.ore(rs.getLong("betald_ore")), rs.getObject("betald_dag", LocalDate.class),
                rs.getString("status").equals("PAGAR"));
    }
}
