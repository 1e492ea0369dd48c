package se.verkstall.frist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.tid.Dagnamn;

/**
 * The deadlines that the law binds the authority to and that it has missed: each has to be explained.
 *
 * <p>Each is laid to whoever had the case when the day passed: a handläggare, or the group if nobody had taken the task.
 */
@Service
public class Fristhandelser {

    /**
     * Writes an event for each row of a CTE {@code missade} that has to be explained; for one that was missed, was found not to have been and is missed again,
     * anew. Takes {@code :nu}.
     */
    static final String NYA = """
            insert into fristhandelse (frist_id, tid, ansvarig, grupp)
            select f.id, :nu, u.ansvarig, coalesce(u.grupp, 'HANDLAGGARE')
            from missade f left join lateral (
                select ansvarig, grupp from uppgift where malnummer = f.malnummer and slut is null
                order by (ansvarig is null), forfallodag, task_id limit 1) u on true
            where f.egen and f.tvingande = 'SKALL' and f.riktning not in ('KORTAST_VANTAN', 'PRESUMTION', 'SKYNDSAMT')
            on conflict (frist_id) do update
            set tid = excluded.tid, ansvarig = excluded.ansvarig, grupp = excluded.grupp, aterkallad = null,
                forklaring = null, forklarad_av = null, forklarad_tid = null
            where fristhandelse.aterkallad is not null
            """;
    private static final int KORTAST = 10;
    private static final int LANGST = 4000;
    private static final String FALT = "forklaring";
    private static final String OFORKLARAD = "h.forklaring is null and h.aterkallad is null";
    private static final String AV = "(cast(:ansvarig as text) is null or h.ansvarig = :ansvarig) and (cast(:grupp as text) is null or h.grupp = :grupp)";
    private static final String SOK = """
            select f.id as frist_id, f.malnummer, f.lagrum, f.ankare, f.dag, h.ansvarig, h.grupp, h.tid, f.fullgjord, h.forklaring, h.forklarad_av,
                   h.forklarad_tid
            from fristhandelse h join frist f on f.id = h.frist_id where\s""";

    private final JdbcClient jdbc;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fristhandelser(JdbcClient jdbc, Dagbok dagbok, Clock klocka) {
        this.jdbc = jdbc;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * A missed deadline.
     *
     * @param ansvarig who had the case when the day passed, or {@code null} if nobody in the group had taken it
     * @param grupp the group that had it
     * @param tid when it was seen to be missed
     * @param fullgjord when the act was done after all, or {@code null}
     * @param forklaring why, or {@code null} while nobody has said
     */
    public record Handelse(long fristId, String malnummer, String lagrum, String ankare, LocalDate dag, String ansvarig, String grupp, OffsetDateTime tid,
                           OffsetDateTime fullgjord, String forklaring, String forklaradAv, OffsetDateTime forklaradTid) {
    }

    /**
     * Whose: those of a person, of a group, or of everybody. Of a group are also those of its persons.
     *
     * @param ansvarig a user name, or {@code null} for anybody's and nobody's
     * @param grupp a group, or {@code null} for any
     */
    public record Urval(String ansvarig, String grupp) {

        public static final Urval ALLA = new Urval(null, null);

        /** What a person has to explain. */
        public static Urval person(String ansvarig) {
            return new Urval(ansvarig, null);
        }

        /** What a group and its persons have to explain. */
        public static Urval grupp(String grupp) {
            return new Urval(null, grupp);
        }
    }

    /** How many of a section's deadlines have been missed, and how many of those nobody has explained. */
    public record PerLagrum(String lagrum, int forsuttna, int oforklarade) {
    }

    /**
     * How many have been missed by a person or, where nobody had taken the case, by a group.
     *
     * @param ansvarig a user name, or {@code null} for what nobody in the group had taken
     * @param ogjorda those whose act is still not done
     */
    public record PerAnsvarig(String ansvarig, String grupp, int forsuttna, int oforklarade, int ogjorda) {
    }

    /**
     * The figures of the cockpit.
     *
     * @param forsuttna all that have been missed
     * @param oforklarade those that nobody has explained
     * @param ogjorda those whose act is still not done
     * @param aldsta the earliest last day of what is unexplained, or {@code null}
     */
    public record Antal(int forsuttna, int oforklarade, int ogjorda, LocalDate aldsta) {
    }

    /**
     * Says why the deadline was missed; said once, it stands, and is in the dagbok.
     *
     * @throws OgiltigIndataException naming {@code fristId} if there is nothing to explain, {@code forklaring} if the text is shorter than ten characters or
     *         longer than four thousand
     */
    @Transactional
    public void forklara(long fristId, String text, String vem) {
        String rensad = text == null ? "" : text.strip();
        if (rensad.length() < KORTAST || rensad.length() > LANGST) {
            throw new OgiltigIndataException(FALT, null, "Skriv en förklaring på minst " + KORTAST + " och högst " + LANGST + " tecken.");
        }
        int antal = jdbc.sql("""
                update fristhandelse set forklaring = :text, forklarad_av = :vem, forklarad_tid = :nu
                where frist_id = :id and forklaring is null and aterkallad is null
                """)
                .param("text", rensad).param("vem", vem).param("nu", OffsetDateTime.now(klocka)).param("id", fristId).update();
        if (antal == 0) {
            throw new OgiltigIndataException("fristId", null, "Det finns ingen försutten frist med det numret som väntar på förklaring.");
        }
        Handelse h = hitta(fristId).orElseThrow();
        dagbok.skriv(h.malnummer(), vem, "Att fristen med sista dag " + Dagnamn.medDatum(h.dag()) + " försuttits förklaras: "
                + rensad, h.lagrum());
    }

    /** Those that wait for an explanation, the oldest first. */
    @Transactional(readOnly = true)
    public List<Handelse> oforklarade(int hogst) {
        return oforklarade(Urval.ALLA, hogst);
    }

    /** Those of somebody that wait for an explanation, the oldest first. */
    @Transactional(readOnly = true)
    public List<Handelse> oforklarade(Urval urval, int hogst) {
        return jdbc.sql(SOK + OFORKLARAD + " and " + AV + " order by f.dag, f.id limit :hogst")
                .param("ansvarig", urval.ansvarig()).param("grupp", urval.grupp()).param("hogst", hogst).query(Handelse.class).list();
    }

    /** Those of a case, explained and not. */
    @Transactional(readOnly = true)
    public List<Handelse> i(String malnummer) {
        return jdbc.sql(SOK + "f.malnummer = :malnummer and h.aterkallad is null order by f.dag, f.id")
                .param("malnummer", malnummer).query(Handelse.class).list();
    }

    /** The missed deadline with the number, unless it turned out not to have been missed. */
    @Transactional(readOnly = true)
    public Optional<Handelse> hitta(long fristId) {
        return jdbc.sql(SOK + "f.id = :id and h.aterkallad is null").param("id", fristId).query(Handelse.class).optional();
    }

    /** How many wait for an explanation. */
    @Transactional(readOnly = true)
    public int antalOforklarade() {
        return antal(Urval.ALLA).oforklarade();
    }

    /** The figures for somebody, or for all. */
    @Transactional(readOnly = true)
    public Antal antal(Urval urval) {
        return jdbc.sql("select count(*)::int as forsuttna, (count(*) filter (where " + OFORKLARAD + "))::int as oforklarade, "
                        + "(count(*) filter (where f.fullgjord is null))::int as ogjorda, min(f.dag) filter (where " + OFORKLARAD + ") as aldsta "
                        + "from fristhandelse h join frist f on f.id = h.frist_id where h.aterkallad is null and " + AV)
                .param("ansvarig", urval.ansvarig()).param("grupp", urval.grupp()).query(Antal.class).single();
    }

    /** The missed ones by section, those with most to explain first. */
    @Transactional(readOnly = true)
    public List<PerLagrum> perLagrum() {
        return jdbc.sql("""
                select f.lagrum, count(*) as forsuttna, count(*) filter (where h.forklaring is null) as oforklarade
                from fristhandelse h join frist f on f.id = h.frist_id where h.aterkallad is null
                group by f.lagrum order by oforklarade desc, forsuttna desc, f.lagrum
                """).query(PerLagrum.class).list();
    }

    /** The missed ones by whoever had the case, those with most to explain first. */
    @Transactional(readOnly = true)
    public List<PerAnsvarig> perAnsvarig() {
        return jdbc.sql("""
                select h.ansvarig, h.grupp, count(*) as forsuttna, count(*) filter (where h.forklaring is null) as oforklarade,
                       count(*) filter (where f.fullgjord is null) as ogjorda
                from fristhandelse h join frist f on f.id = h.frist_id where h.aterkallad is null
                group by h.ansvarig, h.grupp order by oforklarade desc, forsuttna desc, h.grupp, h.ansvarig
                """).query(PerAnsvarig.class).list();
    }

    /** These deadlines are missed, by a new count: those that the law binds the authority to have to be explained. */
    void nya(List<Long> fristId) {
        jdbc.sql("with missade as (select * from frist where id = any(:id))\n" + NYA)
                .param("id", fristId.toArray(Long[]::new)).param("nu", OffsetDateTime.now(klocka)).update();
    }

    /** These deadlines turned out not to have been missed. */
    void aterkalla(List<Long> fristId) {
        jdbc.sql("update fristhandelse set aterkallad = :nu where frist_id = any(:id) and aterkallad is null")
                .param("nu", OffsetDateTime.now(klocka)).param("id", fristId.toArray(Long[]::new)).update();
    }
}
