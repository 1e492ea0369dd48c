package se.verkstall.frist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.tid.Riktning;

/**
 * The days of a person, a group or the whole authority: the deadlines of the cases in which they have an open task, and the last days of
 * those tasks.
 */
@Service
public class Fristkalender {

    /** The most that a span of days gives; the earliest. */
    public static final int FLEST = 2000;

    private final JdbcClient jdbc;

    Fristkalender(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person's days, both ends included, the earliest first. */
    @Transactional(readOnly = true)
    public List<Kalenderpost> person(String vem, LocalDate fran, LocalDate till) {
        return sok("u.ansvarig = :vem", Map.of("vem", vem), fran, till);
    }

    /** A group's days, both ends included, the earliest first. */
    @Transactional(readOnly = true)
    public List<Kalenderpost> grupp(String grupp, LocalDate fran, LocalDate till) {
        return sok("u.grupp = :grupp", Map.of("grupp", grupp), fran, till);
    }

    /** A month of a person's days, by day; days without anything are left out. */
    @Transactional(readOnly = true)
    public SortedMap<LocalDate, List<Kalenderpost>> manad(String vem, YearMonth manad) {
        return perDag(person(vem, manad.atDay(1), manad.atEndOfMonth()));
    }

    /** The same, by day. */
    public static SortedMap<LocalDate, List<Kalenderpost>> perDag(List<Kalenderpost> poster) {
        return poster.stream().collect(Collectors.groupingBy(Kalenderpost::dag, TreeMap::new, Collectors.mapping(Function.identity(), Collectors.toList())));
    }

    private List<Kalenderpost> sok(String vems, Map<String, ?> varden, LocalDate fran, LocalDate till) {
        return jdbc.sql("""
                select * from (
                    select 'frist-' || f.id as id, f.dag, f.malnummer, f.ankare as text, f.lagrum, f.riktning, f.status, f.motivering, f.skapad
                    from frist f
                    where f.dag between :fran and :till and (f.slut is null or (f.status = 'FORSUTTEN' and f.fullgjord is null))
                      and exists (select 1 from uppgift u where u.malnummer = f.malnummer and u.slut is null and %1$s)
                    union all
                    select 'uppgift-' || u.task_id, u.forfallodag, u.malnummer, u.namn, u.lagrum, null, null, array[]::text[], u.skapad
                    from uppgift u
                    where u.slut is null and u.forfallodag between :fran and :till and %1$s
                      and not exists (select 1 from frist f where f.malnummer = u.malnummer and f.slut is null and f.dag = u.forfallodag)
                ) k order by dag, malnummer, id limit :flest
                """.formatted(vems))
                .params(varden).param("fran", fran).param("till", till).param("flest", FLEST).query(Fristkalender::post).list();
    }

    private static Kalenderpost post(ResultSet rs, int rad) throws SQLException {
        String riktning = rs.getString("riktning");
        String status = rs.getString("status");
        return new Kalenderpost(rs.getString("id"), rs.getObject("dag", LocalDate.class), rs.getString("malnummer"), rs.getString("text"),
                rs.getString("lagrum"), riktning == null ? null : Riktning.valueOf(riktning), status == null ? null : Friststatus.valueOf(status),
                List.of((String[]) rs.getArray("motivering").getArray()), rs.getObject("skapad", OffsetDateTime.class));
    }
}
