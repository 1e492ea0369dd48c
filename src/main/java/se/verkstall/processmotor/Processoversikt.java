package se.verkstall.processmotor;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How all cases are spread over a model's steps, and what has stopped: one query each, whatever the number of cases. */
@Service
public class Processoversikt {

    private static final String INCIDENTER = """
            select i.id_ as id, r.business_key_ as malnummer, d.key_ as modell, i.activity_id_ as element, i.incident_msg_ as text,
                   i.incident_timestamp_ as tid, i.configuration_ as jobb
            from act_ru_incident i
            join act_ru_execution p on p.id_ = i.proc_inst_id_
            join act_ru_execution r on r.id_ = p.root_proc_inst_id_
            join act_re_procdef d on d.id_ = i.proc_def_id_
            where i.id_ = i.root_cause_incident_id_
            """;

    private final JdbcClient jdbc;
    private final ManagementService motorns;

    Processoversikt(JdbcClient jdbc, ManagementService motorns) {
        this.jdbc = jdbc;
        this.motorns = motorns;
    }

    /**
     * How many stand at a step now.
     *
     * @param aldst since when the one that has stood there longest has
     * @param median since when the one in the middle has
     */
    public record Stegantal(String element, long antal, OffsetDateTime aldst, OffsetDateTime median) {
    }

    /**
     * A case at a step.
     *
     * @param nyckel where the next page begins
     * @param uppgift the open task it waits for there, or {@code null}
     * @param ansvarig who has that task, or {@code null}
     */
    public record Stegmal(String nyckel, String malnummer, OffsetDateTime sedan, String uppgift, String ansvarig) {
    }

    /**
     * Work the engine has given up.
     *
     * @param jobb what {@link #korIgen} takes, or {@code null} if it cannot be run again
     */
    public record Incident(String id, String malnummer, String modell, String element, String text, OffsetDateTime tid, String jobb) {
    }

    /** How many stand at each step of a model, whatever its version, those with most first. */
    @Transactional(readOnly = true)
    public List<Stegantal> perSteg(String modell) {
        return jdbc.sql("""
                select a.act_id_ as element, count(*) as antal, min(a.start_time_) as aldst,
                       percentile_disc(0.5) within group (order by a.start_time_) as median
                from act_hi_actinst a
                where a.end_time_ is null and a.proc_def_id_ in (select id_ from act_re_procdef where key_ = :modell)
                group by a.act_id_ order by antal desc, element
                """).param("modell", modell)
                .query((rs, i) -> new Stegantal(rs.getString("element"), rs.getLong("antal"), tid(rs.getTimestamp("aldst")), tid(rs.getTimestamp("median"))))
                .list();
    }

    /** How many have ended at each end of a model. */
    @Transactional(readOnly = true)
    public Map<String, Long> slutade(String modell) {
        Map<String, Long> slutade = new HashMap<>();
        jdbc.sql("""
                select end_act_id_ as element, count(*) as antal from act_hi_procinst
                where proc_def_key_ = :modell and end_act_id_ is not null group by end_act_id_
                """).param("modell", modell).query(rs -> {
            slutade.put(rs.getString("element"), rs.getLong("antal"));
        });
        return slutade;
    }

    /** The cases at a step, the one that has stood there longest first; {@code efter} is the last row's key of the page before, or empty. */
    @Transactional(readOnly = true)
    public List<Stegmal> vid(String modell, String element, String efter, int antal) {
        String[] nyckel = efter.matches("\\d{1,15}~[0-9A-Za-z:_-]{1,100}") ? efter.split("~") : new String[] {"0", ""};
        return jdbc.sql("""
                select a.id_, a.start_time_ as sedan, p.business_key_ as malnummer, u.task_id as uppgift, u.ansvarig
                from act_hi_actinst a
                join act_hi_procinst p on p.id_ = a.proc_inst_id_
                left join uppgift u on u.task_id = a.task_id_ and u.slut is null
                where a.end_time_ is null and a.act_id_ = :element and a.proc_def_id_ in (select id_ from act_re_procdef where key_ = :modell)
                  and (a.start_time_, a.id_) > (:sedan, :id)
                order by a.start_time_, a.id_ limit :antal
                """).param("element", element).param("modell", modell).param("antal", antal)
                .param("sedan", new Timestamp(Long.parseLong(nyckel[0]))).param("id", nyckel.length > 1 ? nyckel[1] : "")
                .query((rs, i) -> new Stegmal(rs.getTimestamp("sedan").getTime() + "~" + rs.getString("id_"), rs.getString("malnummer"),
                        tid(rs.getTimestamp("sedan")), rs.getString("uppgift"), rs.getString("ansvarig")))
                .list();
    }

    /** The cases that have ended at an end of a model, the latest first, each with when it did; {@code efter} is the last row's key of the page before, or empty. */
    @Transactional(readOnly = true)
    public List<Stegmal> slutadeVid(String modell, String element, String efter, int antal) {
        String[] nyckel = efter.matches("\\d{1,15}~[0-9A-Za-z:_-]{1,100}") ? efter.split("~") : new String[] {"253402300799000", "~"};
        return jdbc.sql("""
                select p.id_, p.end_time_ as sedan, p.business_key_ as malnummer from act_hi_procinst p
                where p.proc_def_key_ = :modell and p.end_act_id_ = :element and (p.end_time_, p.id_) < (:sedan, :id)
                order by p.end_time_ desc, p.id_ desc limit :antal
                """).param("element", element).param("modell", modell).param("antal", antal)
                .param("sedan", new Timestamp(Long.parseLong(nyckel[0]))).param("id", nyckel[1])
                .query((rs, i) -> new Stegmal(rs.getTimestamp("sedan").getTime() + "~" + rs.getString("id_"), rs.getString("malnummer"),
                        tid(rs.getTimestamp("sedan")), null, null))
                .list();
    }

    /** What the engine has given up and a person must look at, the oldest first. */
    @Transactional(readOnly = true)
    public List<Incident> incidenter(int hogst) {
        return jdbc.sql(INCIDENTER + " order by i.incident_timestamp_ limit :hogst").param("hogst", hogst)
                .query((rs, i) -> new Incident(rs.getString("id"), rs.getString("malnummer"), rs.getString("modell"), rs.getString("element"),
                        rs.getString("text"), tid(rs.getTimestamp("tid")), rs.getString("jobb")))
                .list();
    }

    /** Lets the engine try once more what it has given up. Nothing happens if the job is gone. */
    @Transactional
    public void korIgen(String jobb) {
        if (motorns.createJobQuery().jobId(jobb).count() > 0) {
            motorns.setJobRetries(jobb, 1);
        }
    }

    private static OffsetDateTime tid(Timestamp tid) {
        return tid == null ? null : tid.toInstant().atZone(Klocka.SVENSK_TID).toOffsetDateTime();
    }
}
