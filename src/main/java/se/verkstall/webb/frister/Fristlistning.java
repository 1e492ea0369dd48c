package se.verkstall.webb.frister;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.tid.Riktning;

/** Deadlines in lists, a page at a time by key. */
@Repository
class Fristlistning {

    static final int SIDA = 40;

    private static final String KOLUMNER = """
            f.id, f.malnummer, f.lagrum, f.ankare, f.handelse, f.dag, f.riktning, f.egen, f.motivering, f.fullgjord,
            (select string_agg(p.namn, ' ./. ' order by p.roll desc, p.id) from part p where p.mal_id = f.mal_id and p.roll in ('SOKANDE', 'GALDENAR')) as parter
            """;

    private final JdbcClient jdbc;

    Fristlistning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A deadline in a list.
     *
     * @param egen whether the law binds the authority to it
     * @param fullgjord when a missed act was done after all, or {@code null}
     * @param ansvarig who had the case when the day passed or, of one that runs, has a task in it; or {@code null}
     * @param grupp the group that had the case when the day passed, or {@code null}
     * @param forklaring why it was missed, or {@code null}
     */
    record Rad(long id, String malnummer, String lagrum, String ankare, LocalDate handelse, LocalDate dag, Riktning riktning, boolean egen,
               List<String> motivering, OffsetDateTime fullgjord, String parter, String ansvarig, String grupp, String forklaring, String forklaradAv,
               OffsetDateTime forklaradTid) {
    }

    /** A page. {@code nasta} is the key of the page after it, or {@code null}. */
    record Sida(List<Rad> rader, String nasta) {

        static Sida av(List<Rad> rader) {
            if (rader.size() <= SIDA) {
                return new Sida(rader, null);
            }
            Rad sista = rader.get(SIDA - 1);
            return new Sida(rader.subList(0, SIDA), sista.dag() + "~" + sista.id());
        }
    }

    /**
     * The missed deadlines that have to be explained, or those that have been, the oldest first.
     *
     * @param vem only those of this person, who had the case when the day passed, or empty for all
     * @param lagrum only those of this section, or empty for all
     */
    @Transactional(readOnly = true)
    Sida forsuttna(boolean forklarade, String vem, String lagrum, String efter) {
        Map<String, Object> varden = new HashMap<>();
        StringBuilder sql = new StringBuilder("select " + KOLUMNER + ", h.ansvarig, h.grupp, h.forklaring, h.forklarad_av, h.forklarad_tid "
                + "from fristhandelse h join frist f on f.id = h.frist_id where h.aterkallad is null and h.forklaring is "
                + (forklarade ? "not null" : "null"));
        if (!vem.isEmpty()) {
            sql.append(" and h.ansvarig = :vem");
            varden.put("vem", vem);
        }
        if (!lagrum.isEmpty()) {
            sql.append(" and f.lagrum = :lagrum");
            varden.put("lagrum", lagrum);
        }
        return sida(sql, efter, varden);
    }

    /** The deadlines that end on a day and still run, as the cockpit counts them. */
    @Transactional(readOnly = true)
    Sida medSistaDag(LocalDate dag, String efter) {
        Map<String, Object> varden = new HashMap<>(Map.of("dag", dag));
        return sida(new StringBuilder("select " + KOLUMNER + """
                , (select u.ansvarig from uppgift u where u.malnummer = f.malnummer and u.slut is null and u.ansvarig is not null
                   order by u.forfallodag, u.task_id limit 1) as ansvarig, null as grupp, null as forklaring, 
                null as forklarad_av, null::timestamptz as forklarad_tid
                from frist f where f.slut is null and f.dag = :dag and f.riktning not in ('KORTAST_VANTAN', 'PRESUMTION')
                """), efter, varden);
    }

    private Sida sida(StringBuilder sql, String efter, Map<String, Object> varden) {
        if (efter.matches("\\d{4}-\\d{2}-\\d{2}~\\d{1,18}")) {
            sql.append(" and (f.dag, f.id) > (cast(:efterDag as date), :efterId)");
            varden.put("efterDag", efter.substring(0, 10));
            varden.put("efterId", Long.valueOf(efter.substring(11)));
        }
        return Sida.av(jdbc.sql(sql.append(" order by f.dag, f.id limit ").append(SIDA + 1).toString()).params(varden).query(Fristlistning::rad).list());
    }

    private static Rad rad(ResultSet rs, int nummer) throws SQLException {
        return new Rad(rs.getLong("id"), rs.getString("malnummer"), rs.getString("lagrum"), rs.getString("ankare"),
                rs.getObject("handelse", LocalDate.class), rs.getObject("dag", LocalDate.class), Riktning.valueOf(rs.getString("riktning")),
                rs.getBoolean("egen"), List.of((String[]) rs.getArray("motivering").getArray()), rs.getObject("fullgjord", OffsetDateTime.class),
                rs.getString("parter"), rs.getString("ansvarig"), rs.getString("grupp"), rs.getString("forklaring"), rs.getString("forklarad_av"),
                rs.getObject("forklarad_tid", OffsetDateTime.class));
    }
}
