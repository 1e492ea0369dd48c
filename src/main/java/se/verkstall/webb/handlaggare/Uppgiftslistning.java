package se.verkstall.webb.handlaggare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.tid.Riktning;

/**
 * The task list as the pages show it: open tasks by what is lost if they wait, a page at a time by key.
 *
 * <p>A task with an earlier last day comes first; of two on the same day the one created first. Tasks without a last day
 * come last, oldest first.
 */
@Repository
class Uppgiftslistning {

    static final int SIDA = 40;
    /** Counts stop here. */
    static final int TAK = 1000;

    private static final String ALLA = """
            select u.task_id, u.malnummer, u.nyckel, u.namn, u.lagrum, u.grupp, u.ansvarig, nullif(u.forfallodag, 'infinity') as forfallodag,
                   u.forfallodag::text as dagnyckel, u.skapad,
                   (select p.namn from part p where p.mal_id = u.mal_id and p.roll = 'SOKANDE' order by p.id limit 1) as sokande,
                   (select p.namn from part p where p.mal_id = u.mal_id and p.roll = 'GALDENAR' order by p.id limit 1) as galdenar,
                   f.riktning, f.katalog_id, f.ankare, f.handelse, f.motivering
            from uppgift u left join lateral (
                select * from frist x where x.malnummer = u.malnummer and x.dag = u.forfallodag order by (x.slut is null) desc, x.id desc limit 1) f on true
            where u.slut is null
            """;

    private final JdbcClient jdbc;

    Uppgiftslistning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the list. {@code nasta} is the key of the page after it, or {@code null}. */
    record Sida(List<Uppgiftsrad> rader, String nasta) {
    }

    /** How many tasks of a view are late, due today, and due soon. */
    record Lage(int passerade, int idag, int snart) {
    }

    /** The page that the address asks for, as one person may see it. */
    @Transactional(readOnly = true)
    Sida sida(Uppgiftsurval urval, String vem, List<String> grupper) {
        StringBuilder sql = new StringBuilder(ALLA);
        Map<String, Object> varden = new HashMap<>();
        villkor(urval, vem, grupper, sql, varden);
        List<Uppgiftsrad> rader = jdbc.sql(sql.append(ordning(urval, varden)).append(" limit ").append(SIDA + 1).toString())
                .params(varden).query((rs, i) -> rad(rs, urval.sort())).list();
        return rader.size() <= SIDA ? new Sida(rader, null)
                : new Sida(rader.subList(0, SIDA), rader.get(SIDA - 1).sortnyckel());
    }

    /** The open tasks of a case. */
    @Transactional(readOnly = true)
    List<Uppgiftsrad> iMalet(String malnummer) {
        return jdbc.sql(ALLA + " and u.malnummer = :malnummer order by u.forfallodag, u.skapad, u.task_id").param("malnummer", malnummer)
                .query((rs, i) -> rad(rs, "dag")).list();
    }

    /** The most urgent task that nobody has and the groups may take; held for the caller's transaction. */
    @Transactional
    Optional<String> nastaLediga(List<String> grupper) {
        return jdbc.sql("""
                select task_id from uppgift where slut is null and ansvarig is null and grupp in (:grupper)
                order by forfallodag, skapad, task_id limit 1 for update skip locked
                """).param("grupper", grupper).query(String.class).optional();
    }

    private static Uppgiftsrad rad(ResultSet rs, String sort) throws SQLException {
        return new Uppgiftsrad(rs.getString("task_id"), rs.getString("malnummer"), rs.getString("nyckel"), rs.getString("namn"), rs.getString("lagrum"),
                rs.getString("grupp"), rs.getString("ansvarig"), rs.getObject("forfallodag", LocalDate.class),
                fristdag(rs), rs.getString("sokande"), rs.getString("galdenar"),
                nyckel(sort, rs.getString("malnummer"), rs.getString("dagnyckel"), rs.getObject("skapad", OffsetDateTime.class), rs.getString("task_id")));
    }

    private static Uppgiftsrad.Fristdag fristdag(ResultSet rs) throws SQLException {
        return rs.getString("riktning") == null ? null : new Uppgiftsrad.Fristdag(Riktning.valueOf(rs.getString("riktning")), rs.getString("katalog_id"),
                rs.getString("ankare"), rs.getObject("handelse", LocalDate.class), List.of((String[]) rs.getArray("motivering").getArray()));
    }

    /** How many tasks of a view have a day that has passed, is today, or comes within the days after; no more than {@link #TAK} of each are counted. */
    @Transactional(readOnly = true)
    Lage lage(boolean mina, String vem, List<String> grupper, LocalDate idag, LocalDate sista) {
        return new Lage(antal(mina, vem, grupper, LocalDate.of(1, 1, 1), idag.minusDays(1)), antal(mina, vem, grupper, idag, idag),
                antal(mina, vem, grupper, idag.plusDays(1), sista));
    }

    private int antal(boolean mina, String vem, List<String> grupper, LocalDate fran, LocalDate till) {
        return jdbc.sql("select count(*)::int from (select 1 from uppgift where slut is null and forfallodag between :fran and :till and "
                        + (mina ? "ansvarig = :vem" : "grupp in (:grupper)") + " limit " + TAK + ") u")
                .param("fran", fran).param("till", till).param("vem", vem).param("grupper", grupper).query(Integer.class).single();
    }

    private static void villkor(Uppgiftsurval urval, String vem, List<String> grupper, StringBuilder sql, Map<String, Object> varden) {
        if (urval.mina()) {
            sql.append(" and u.ansvarig = :vem");
            varden.put("vem", vem);
        } else {
            sql.append(" and u.grupp in (:grupper)");
            varden.put("grupper", grupper);
        }
        if (urval.vem().equals("ingen")) {
            sql.append(" and u.ansvarig is null");
        }
        if (urval.foreDag() != null) {
            sql.append(" and u.forfallodag <= :fore");
            varden.put("fore", urval.foreDag());
        }
        if (!urval.sok().isEmpty()) {
            sql.append(" and (u.malnummer like :borjan or u.namn ilike :del or u.mal_id in (select p.mal_id from part p where p.namn ilike :del))");
            varden.put("borjan", Sokord.borjan(urval.sok()));
            varden.put("del", Sokord.del(urval.sok()));
        }
    }

    private static String ordning(Uppgiftsurval urval, Map<String, Object> varden) {
        List<String> kolumner = kolumner(urval.sort());
        List<String> nyckel = lasNyckel(urval.sort(), urval.efter());
        StringBuilder sql = new StringBuilder();
        if (!nyckel.isEmpty()) {
            List<String> platser = new ArrayList<>();
            for (int i = 0; i < kolumner.size(); i++) {
                varden.put("n" + i, nyckel.get(i));
                platser.add("cast(:n" + i + " as " + typ(kolumner.get(i)) + ")");
            }
            sql.append(" and (").append(String.join(", ", kolumner)).append(") > (").append(String.join(", ", platser)).append(")");
        }
        return sql.append(" order by ").append(String.join(", ", kolumner)).toString();
    }

    private static List<String> kolumner(String sort) {
        return switch (sort) {
            case "mal" -> List.of("u.malnummer", "u.task_id");
            case "alder" -> List.of("u.skapad", "u.task_id");
            default -> List.of("u.forfallodag", "u.skapad", "u.task_id");
        };
    }

    private static String typ(String kolumn) {
        return switch (kolumn) {
            case "u.forfallodag" -> "date";
            case "u.skapad" -> "timestamptz";
            default -> "text";
        };
    }

    private static String nyckel(String sort, String malnummer, String dag, OffsetDateTime skapad, String id) {
        return switch (sort) {
            case "mal" -> malnummer + "~" + id;
            case "alder" -> skapad + "~" + id;
            default -> dag + "~" + skapad + "~" + id;
        };
    }

    /** The parts of a key from the address, or none if it is not one this list has written. */
    private static List<String> lasNyckel(String sort, String efter) {
        List<String> delar = List.of(efter.split("~"));
        List<String> kolumner = kolumner(sort);
        if (delar.size() != kolumner.size()) {
            return List.of();
        }
        for (int i = 0; i < delar.size(); i++) {
            if (!lasbar(typ(kolumner.get(i)), delar.get(i))) {
                return List.of();
            }
        }
        return delar;
    }

    private static boolean lasbar(String typ, String text) {
        try {
            return switch (typ) {
                case "date" -> text.equals("infinity") || LocalDate.parse(text).getYear() > 0;
                case "timestamptz" -> OffsetDateTime.parse(text).getYear() > 0;
                default -> !text.isBlank();
            };
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
