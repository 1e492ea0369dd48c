package se.verkstall.webb.handlaggare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.utskick.Utskicksstatus;

/** The outgoing letters as the mail room lists them, the oldest first, a page at a time by key. */
@Repository
class Postrum {

    static final int SIDA = 50;
    /** Counts stop here: more than this is only "many". */
    static final int TAK = 9_999;

    private final JdbcClient jdbc;

    Postrum(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A letter.
     *
     * @param oppen whether it is being served, or went out in a service that goes on, and has not been acknowledged
     * @param motivering why the day of service is the day it is; empty if there is none
     */
    record Rad(long id, String malnummer, long handlingId, String titel, String namn, String adress, String satt, String status, String kanal,
               OffsetDateTime koad, OffsetDateTime sand, LocalDate delgivningsdag, boolean oppen, List<String> motivering) {
    }

    /** A page. {@code nasta} is the key of the page after it, or {@code null}. */
    record Sida(List<Rad> rader, String nasta) {
    }

    @Transactional(readOnly = true)
    Sida sida(Utskicksstatus status, boolean baraDelges, String sok, String efter) {
        Map<String, Object> varden = new HashMap<>(Map.of("status", status.name(), "efter", efter.matches("\\d{1,18}") ? Long.parseLong(efter) : 0L));
        String villkor = baraDelges ? " and u.satt = 'DELGIVNING'" : "";
        if (!sok.isEmpty()) {
            villkor += " and (m.malnummer like :borjan or u.namn ilike :del)";
            varden.put("borjan", Sokord.borjan(sok));
            varden.put("del", Sokord.del(sok));
        }
        List<Rad> rader = jdbc.sql("""
                select u.id, m.malnummer, u.handling_id, h.titel, u.namn, u.adress, u.satt, u.status, u.kanal, u.koad, u.sand, u.delgivningsdag,
                       u.status = 'SAND' and (u.satt = 'DELGIVNING' or exists (select from delgivning d where d.mal_id = u.mal_id and d.status = 'PAGAR'
                           and ar_delgivningsbrev(u.nyckel, d.nr))) as oppen,
                       coalesce((select d.motivering from delgivning d where d.utskick_id = u.id order by d.id desc limit 1), array[]::text[]) as motivering
                from utskick u join mal m on m.id = u.mal_id join handling h on h.id = u.handling_id
                where u.status = :status and u.id > :efter
                """ + villkor + " order by u.id limit " + (SIDA + 1)).params(varden).query(Postrum::rad).list();
        return rader.size() <= SIDA ? new Sida(rader, null) : new Sida(rader.subList(0, SIDA), String.valueOf(rader.get(SIDA - 1).id()));
    }

    private static Rad rad(ResultSet rs, int nummer) throws SQLException {
        return new Rad(rs.getLong("id"), rs.getString("malnummer"), rs.getLong("handling_id"), rs.getString("titel"), rs.getString("namn"),
                rs.getString("adress"), rs.getString("satt"), rs.getString("status"), rs.getString("kanal"), rs.getObject("koad", OffsetDateTime.class),
                rs.getObject("sand", OffsetDateTime.class), rs.getObject("delgivningsdag", LocalDate.class), rs.getBoolean("oppen"),
                List.of((String[]) rs.getArray("motivering").getArray()));
    }

    /** How many letters stand at each state. */
    @Transactional(readOnly = true)
    Map<Utskicksstatus, String> antal() {
        Map<Utskicksstatus, String> antal = new EnumMap<>(Utskicksstatus.class);
        for (Utskicksstatus status : Utskicksstatus.values()) {
            int n = jdbc.sql("select count(*) from (select 1 from utskick where status = :status limit " + (TAK + 1) + ") u")
                    .param("status", status.name()).query(Integer.class).single();
            antal.put(status, n > TAK ? TAK + "+" : String.valueOf(n));
        }
        return antal;
    }
}
