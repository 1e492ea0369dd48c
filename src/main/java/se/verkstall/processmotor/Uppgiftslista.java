package se.verkstall.processmotor;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open tasks by legal urgency: the earliest last day first, of one day the oldest task first, those without a last day at the end.
 *
 * <p>Pages go on from the last row of the one before, whatever has been done meanwhile, and cost the same wherever they lie.
 */
@Service
public class Uppgiftslista {

    /** The most rows of a page. */
    public static final int STORSTA_SIDA = 200;
    private static final String UTAN_DAG = "infinity";
    private static final String SKILJE = "~";

    private final JdbcClient jdbc;

    Uppgiftslista(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page. {@code nasta} is where the next one begins, for {@link #sida}, or {@code null} if this is the last. */
    public record Sida(List<Uppgiftsrad> rader, String nasta) {
    }

    /** Where a page begins: after the row with this day, age and id. */
    private record Plats(String dag, OffsetDateTime skapad, String id) {
    }

    /** The first page. */
    public Sida forsta(Uppgiftsurval urval, int storlek) {
        return las(urval, null, 0, storlek);
    }

    /**
     * The page that begins where the one before said.
     *
     * @throws IllegalArgumentException if {@code efter} is not what a page has said
     */
    @Transactional(readOnly = true)
    public Sida sida(Uppgiftsurval urval, String efter, int storlek) {
        return las(urval, plats(efter).orElseThrow(() -> new IllegalArgumentException("Ingen plats i uppgiftslistan: " + efter)), 0, storlek);
    }

    /** The page with a number, the first being 1: for whoever turns to a page, and slower the later it lies. */
    @Transactional(readOnly = true)
    public Sida nummer(Uppgiftsurval urval, int nummer, int storlek) {
        return las(urval, null, (nummer - 1) * storlek, storlek);
    }

    /** Whether a text is what a page has said of where the next one begins. */
    public static boolean arPlats(String efter) {
        return plats(efter).isPresent();
    }

    /** The open tasks of a case. */
    @Transactional(readOnly = true)
    public List<Uppgiftsrad> iMalet(String malnummer) {
        return jdbc.sql(MED_PARTER.formatted("select * from uppgift where slut is null and malnummer = :malnummer"))
                .param("malnummer", malnummer).query(Uppgiftsrad.class).list();
    }

    /** The ids of the open tasks of these kinds, the oldest first, whatever case they belong to. */
    @Transactional(readOnly = true)
    public List<String> oppna(List<String> nycklar) {
        return jdbc.sql("select task_id from uppgift where nyckel in (:nycklar) and slut is null order by skapad, task_id")
                .param("nycklar", nycklar).query(String.class).list();
    }

    /** How many tasks of a kind are open. */
    @Transactional(readOnly = true)
    public int antalOppna(String nyckel) {
        return jdbc.sql("select count(*)::int from uppgift where nyckel = :nyckel and slut is null").param("nyckel", nyckel).query(Integer.class).single();
    }

    private Sida las(Uppgiftsurval urval, Plats efter, int hoppa, int storlek) {
        if (storlek < 1 || storlek > STORSTA_SIDA) {
            throw new IllegalArgumentException("En sida har 1–" + STORSTA_SIDA + " rader, inte " + storlek);
        }
        Map<String, Object> varden = new HashMap<>();
        List<Uppgiftsrad> rader = jdbc.sql(MED_PARTER.formatted(urval(urval, villkor(urval, efter, varden), hoppa, storlek + 1, varden)))
                .params(varden).query(Uppgiftsrad.class).list();
        return rader.size() <= storlek ? new Sida(rader, null) : new Sida(rader.subList(0, storlek), efter(rader.get(storlek - 1)));
    }

    /**
     * Each group's rows are read in order from its own index; so a small group is found at once among many tasks. The numbers stand in the text: to a number it
     * is only told later the database answers with a plan for many rows, and sorts them all.
     */
    private static String urval(Uppgiftsurval urval, String villkor, int hoppa, int antal, Map<String, Object> varden) {
        String ordnade = " order by u.forfallodag, u.skapad, u.task_id limit " + (hoppa + antal);
        if (urval.grupper() == null || urval.ansvarig() != null) {
            return "select * from (select u.* from uppgift u where " + villkor + grupp(urval, varden) + ordnade + ") u"
                    + " order by u.forfallodag, u.skapad, u.task_id offset " + hoppa;
        }
        varden.put("grupper", urval.grupper().toArray(String[]::new));
        return "select u.* from unnest(:grupper) g (grupp) cross join lateral (select u.* from uppgift u where u.grupp = g.grupp and " + villkor + ordnade
                + ") u order by u.forfallodag, u.skapad, u.task_id limit " + antal + " offset " + hoppa;
    }

    private static String grupp(Uppgiftsurval urval, Map<String, Object> varden) {
        if (urval.grupper() == null) {
            return "";
        }
        varden.put("grupper", urval.grupper().toArray(String[]::new));
        return " and u.grupp = any(:grupper)";
    }

    private static String villkor(Uppgiftsurval urval, Plats efter, Map<String, Object> varden) {
        StringBuilder sql = new StringBuilder("u.slut is null");
        if (urval.ansvarig() != null) {
            sql.append(" and u.ansvarig = :ansvarig");
            varden.put("ansvarig", urval.ansvarig());
        }
        if (urval.fore() != null) {
            sql.append(" and u.forfallodag < :fore");
            varden.put("fore", urval.fore());
        }
        sok(urval, sql, varden);
        if (efter != null) {
            sql.append(" and (u.forfallodag, u.skapad, u.task_id) > (cast(:dag as date), :skapad, :id)");
            varden.put("dag", efter.dag());
            varden.put("skapad", efter.skapad());
            varden.put("id", efter.id());
        }
        return sql.toString();
    }

    private static void sok(Uppgiftsurval urval, StringBuilder sql, Map<String, Object> varden) {
        if (urval.sok() == null) {
            return;
        }
        if (urval.arMalnummer()) {
            sql.append(" and u.malnummer like :sok");
            varden.put("sok", bokstavligt(urval.sok()) + "%");
        } else if (urval.arIdnummer()) {
            String siffror = urval.sok().replaceAll("\\D", "");
            sql.append(" and u.mal_id in (select p.mal_id from part p where p.idnummer like any(:sok))");
            varden.put("sok", new String[] {siffror + "%", "19" + siffror + "%", "20" + siffror + "%"});
        } else {
            sql.append(" and u.mal_id in (select p.mal_id from part p where p.namn ilike :sok)");
            varden.put("sok", "%" + bokstavligt(urval.sok()) + "%");
        }
    }

    private static String bokstavligt(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String efter(Uppgiftsrad rad) {
        String text = String.join(SKILJE, rad.forfallodag() == null ? UTAN_DAG : rad.forfallodag().toString(),
                rad.skapad().withOffsetSameInstant(ZoneOffset.UTC).toString(), rad.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Plats> plats(String efter) {
        try {
            String[] delar = new String(Base64.getUrlDecoder().decode(efter), StandardCharsets.UTF_8).split(SKILJE, -1);
            if (delar.length != 3 || !(delar[0].equals(UTAN_DAG) || LocalDate.parse(delar[0]).getYear() > 0)) {
                return Optional.empty();
            }
            return Optional.of(new Plats(delar[0], OffsetDateTime.parse(delar[1]), delar[2]));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static final String MED_PARTER = """
            select u.task_id as id, u.malnummer, u.nyckel, u.namn, u.lagrum, u.grupp, u.ansvarig, nullif(u.forfallodag, 'infinity') as forfallodag,
                   u.skapad, u.version,
                   (select p.namn from part p where p.mal_id = u.mal_id and p.roll = 'SOKANDE' order by p.id limit 1) as sokande,
                   (select p.namn from part p where p.mal_id = u.mal_id and p.roll = 'GALDENAR' order by p.id limit 1) as galdenar
            from (%s) u order by u.forfallodag, u.skapad, u.task_id
            """;
}
