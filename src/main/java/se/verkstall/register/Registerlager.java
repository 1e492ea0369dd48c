package se.verkstall.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.register.berakning.Register;
import se.verkstall.register.berakning.Registerplikt;
import se.verkstall.register.berakning.Registerplikt.Handelse;
import se.verkstall.register.berakning.Registerplikt.Satt;

/** The table of notices to registers. */
@Repository
class Registerlager {

    private static final String ALLA = """
            select r.*, m.malnummer, u.sand_dag, exists (select 1 from registerunderrattelse a where a.aterkallar = r.id) aterkallad
            from registerunderrattelse r join mal m on m.id = r.mal_id left join utskick u on u.id = r.utskick_id\s""";

    private final JdbcClient jdbc;

    Registerlager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Registerpost laggTill(String malnummer, Long egendomId, Registerplikt plikt, Handelse handelse, String nyckel, Long aterkallar, OffsetDateTime nu) {
        long id = jdbc.sql("""
                insert into registerunderrattelse (mal_id, egendom_id, register, myndighet, handelse, lagrum, satt, nyckel, uppkom, aterkallar)
                select id, :egendom, :register, :myndighet, :handelse, :lagrum, :satt, :nyckel, :nu, :aterkallar from mal where malnummer = :mal returning id
                """).param("egendom", egendomId).param("register", plikt.register().name()).param("myndighet", plikt.myndighet()).param("handelse", handelse.name())
                .param("lagrum", plikt.lagrum()).param("satt", plikt.satt().name()).param("nyckel", nyckel).param("nu", nu).param("aterkallar", aterkallar)
                .param("mal", malnummer).query(Long.class).single();
        return hamta(id);
    }

    Registerpost hamta(long id) {
        return jdbc.sql(ALLA + "where r.id = :id").param("id", id).query(Registerlager::post).optional()
                .orElseThrow(() -> new IllegalArgumentException("Det finns ingen registerunderrättelse " + id + "."));
    }

    Registerpost las(long id) {
        jdbc.sql("select 1 from registerunderrattelse where id = :id for update").param("id", id).query(Integer.class).optional();
        return hamta(id);
    }

    Optional<Registerpost> hitta(String malnummer, String nyckel) {
        return jdbc.sql(ALLA + "where m.malnummer = :mal and r.nyckel = :nyckel").param("mal", malnummer).param("nyckel", nyckel).query(Registerlager::post).optional();
    }

    List<Registerpost> i(String malnummer) {
        return jdbc.sql(ALLA + "where m.malnummer = :mal order by r.id").param("mal", malnummer).query(Registerlager::post).list();
    }

    List<Registerpost> iEgendom(long egendomId) {
        return jdbc.sql(ALLA + "where r.egendom_id = :id order by r.id").param("id", egendomId).query(Registerlager::post).list();
    }

    List<Registerpost> oppna(int hogst) {
        return jdbc.sql(ALLA + "where r.kvitterad is null order by r.uppkom, r.id limit :hogst").param("hogst", hogst).query(Registerlager::post).list();
    }

    void utskick(long id, long utskickId) {
        jdbc.sql("update registerunderrattelse set utskick_id = :utskick where id = :id").param("utskick", utskickId).param("id", id).update();
    }

    void ringd(long id, OffsetDateTime nu, String vem) {
        jdbc.sql("update registerunderrattelse set ringd = :nu, ringd_av = :vem where id = :id").param("nu", nu).param("vem", vem).param("id", id).update();
    }

    void kvitterad(long id, OffsetDateTime nu, String referens, String vem) {
        jdbc.sql("update registerunderrattelse set kvitterad = :nu, kvitterad_av = :vem, referens = :referens where id = :id").param("nu", nu).param("vem", vem)
                .param("referens", referens).param("id", id).update();
    }

    private static Registerpost post(ResultSet rs, int rad) throws SQLException {
        return new Registerpost(rs.getLong("id"), rs.getString("malnummer"), rs.getObject("egendom_id", Long.class), Register.valueOf(rs.getString("register")),
                rs.getString("myndighet"), Handelse.valueOf(rs.getString("handelse")), rs.getString("lagrum"), Satt.valueOf(rs.getString("satt")), rs.getString("nyckel"),
                rs.getObject("uppkom", OffsetDateTime.class), rs.getObject("utskick_id", Long.class), rs.getObject("sand_dag", LocalDate.class),
                rs.getObject("ringd", OffsetDateTime.class), rs.getString("ringd_av"), rs.getObject("kvitterad", OffsetDateTime.class), rs.getString("referens"),
                rs.getObject("aterkallar", Long.class), rs.getBoolean("aterkallad"));
    }
}
