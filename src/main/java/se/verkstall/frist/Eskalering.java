package se.verkstall.frist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.tid.Helgdagar;

/**
 * Tells of a deadline that is the authority's own before, on and after its day: first the handläggare who has the case, then her group,
 * then the chef. The lead times are internal, in working days; a chef changes them and {@link #historik} has every one there has been. Where the authority has a
 * target of its own, the days are counted from that; of what the law only wants done promptly, and the authority has set no target for, nobody is told.
 */
@Service
public class Eskalering {

    private static final int LANGST = 60;

    private final JdbcClient jdbc;
    private final Clock klocka;

    Eskalering(JdbcClient jdbc, Clock klocka) {
        this.jdbc = jdbc;
        this.klocka = klocka;
    }

    /**
     * One step of the ladder.
     *
     * @param vardagar working days after the day; before it if negative
     * @param till ANSVARIG, GRUPP or CHEF
     */
    public record Steg(int steg, int vardagar, String till) {
        public int antal() {
            return Math.abs(vardagar);
        }
    }

    /** The lead time of a step as a chef set it. */
    public record Ledtid(int steg, int vardagar, String till, String sattAv, OffsetDateTime sattTid) {
    }

    /**
     * A reminder.
     *
     * @param dag the day it is about
     * @param vardagar working days after the day when it was written; before it if negative
     * @param mottagare a user name, or a role
     */
    public record Paminnelse(long id, long fristId, String malnummer, String lagrum, String ankare, LocalDate dag, int steg, int vardagar, String till,
                             String mottagare, OffsetDateTime tid) {
        public int antal() {
            return Math.abs(vardagar);
        }
    }

    /** The ladder, from the earliest step. */
    @Transactional(readOnly = true)
    public List<Steg> steg() {
        return jdbc.sql("""
                select s.steg, l.vardagar, s.till from eskaleringssteg s
                cross join lateral (select vardagar from eskaleringssteg_lydelse where steg = s.steg order by id desc limit 1) l
                order by l.vardagar, s.steg
                """).query(Steg.class).list();
    }

    /** Every lead time that the steps have had, the newest first. */
    @Transactional(readOnly = true)
    public List<Ledtid> historik() {
        return jdbc.sql("""
                select l.steg, l.vardagar, s.till, l.satt_av, l.satt_tid from eskaleringssteg_lydelse l join eskaleringssteg s using (steg) order by l.id desc
                """).query(Ledtid.class).list();
    }

    /**
     * Changes a step's lead time, from now on.
     *
     * @throws OgiltigIndataException if it is more than sixty working days, or there is no such step
     */
    @Transactional
    public void sattVardagar(int steg, int vardagar, String vem) {
        if (Math.abs(vardagar) > LANGST) {
            throw new OgiltigIndataException("vardagar", null, "Ska vara mellan " + -LANGST + " och " + LANGST + " arbetsdagar.");
        }
        int nya = jdbc.sql("""
                insert into eskaleringssteg_lydelse (steg, vardagar, satt_av, satt_tid)
                select steg, :vardagar, :vem, :nu from eskaleringssteg where steg = :steg
                """).param("steg", steg).param("vardagar", vardagar).param("vem", vem).param("nu", OffsetDateTime.now(klocka)).update();
        if (nya == 0) {
            throw new OgiltigIndataException("steg", null, "Det finns inget steg " + steg + ".");
        }
    }

    /** Writes the reminders whose time has come, each once for a day; returns how many are new. */
    @Transactional
    public int paminn(LocalDate idag) {
        return steg().stream().mapToInt(s -> paminn(s, grans(idag, s.vardagar()))).sum();
    }

    /** What a person or a role has been told and not answered, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Paminnelse> till(List<String> mottagare, int hogst) {
        return jdbc.sql("""
                select e.id, e.frist_id, f.malnummer, f.lagrum, f.ankare, e.dag, e.steg, e.vardagar, e.till, e.mottagare, e.tid
                from eskalering e join frist f on f.id = e.frist_id
                where e.mottagare = any(:mottagare) and e.kvitterad_tid is null and e.dag = f.dag
                  and (f.slut is null or (f.status = 'FORSUTTEN' and f.fullgjord is null))
                order by e.dag, e.id limit :hogst
                """).param("mottagare", mottagare.toArray(String[]::new)).param("hogst", hogst).query(Paminnelse.class).list();
    }

    /** The reminder has been seen, by one whom it was for: herself, or a role of hers. False if it was not for any of them or was seen before. */
    @Transactional
    public boolean kvittera(long id, List<String> mottagare, String vem) {
        return jdbc.sql("""
                update eskalering set kvitterad_av = :vem, kvitterad_tid = :nu where id = :id and kvitterad_tid is null and mottagare = any(:mottagare)
                """).param("vem", vem).param("nu", OffsetDateTime.now(klocka)).param("id", id)
                .param("mottagare", mottagare.toArray(String[]::new)).update() == 1;
    }

    /** The latest day whose reminder is due: so many working days ahead of today, or behind it. */
    static LocalDate grans(LocalDate idag, int vardagar) {
        LocalDate dag = idag;
        for (int i = 0; i < Math.abs(vardagar); i++) {
            dag = vardagar < 0 ? Helgdagar.denEllerNastaVardag(dag.plusDays(1)) : Helgdagar.denEllerForegaendeVardag(dag.minusDays(1));
        }
        return dag;
    }

    private int paminn(Steg steg, LocalDate grans) {
        return jdbc.sql("""
                with aktuella as (
                    select id, malnummer, dag from frist
                    where slut is null and egen and coalesce(intern_dag, dag) <= :grans and (riktning <> 'SKYNDSAMT' or intern_dag is not null)
                    union all
                    select id, malnummer, dag from frist where status = 'FORSUTTEN' and fullgjord is null and dag <= :grans and egen
                )
                insert into eskalering (frist_id, steg, vardagar, dag, till, mottagare, tid)
                select f.id, :steg, :vardagar, f.dag, :till,
                       case :till when 'ANSVARIG' then coalesce(u.ansvarig, u.grupp, 'HANDLAGGARE') when 'GRUPP' then coalesce(u.grupp, 'HANDLAGGARE') else 'CHEF' end,
                       :nu
                from aktuella f left join lateral (
                    select ansvarig, grupp from uppgift where malnummer = f.malnummer and slut is null
                    order by (ansvarig is null), forfallodag, task_id limit 1) u on true
                where not exists (select 1 from eskalering e where e.frist_id = f.id and e.steg = :steg and e.dag = f.dag)
                on conflict (frist_id, steg, dag) do nothing
                """)
                .param("grans", grans).param("steg", steg.steg()).param("vardagar", steg.vardagar()).param("till", steg.till()).param("nu", OffsetDateTime.now(klocka)).update();
    }
}
