package se.verkstall.frist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.verkstall.frist.Fristavvikelse.Slag;
import se.verkstall.processmotor.Timrar;

/** The comparison of ledger and engine, in one statement, and the table of what it found. */
@Repository
class Avvikelselager {

    private final JdbcClient jdbc;

    Avvikelselager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A deadline and what the engine shows for it. */
    record Fynd(long fristId, Slag slag, Timrar.Plats plats, OffsetDateTime bokensTid, OffsetDateTime motornsTid) {
    }

    /**
     * Every running deadline that shows in the engine and shows wrongly there, the earliest first; with {@code bara}, only that one.
     *
     * <p>A timer is known by the event of its job definition. Whether one that is not there ought to be, only the model can say; one that has fired at its
     * time is not lost, though the process waits on or has ended with it: the passing of the day
     * closes the deadline. The engine keeps its moments without a zone, in the session's.
     */
    List<Fynd> sok(Long bara, OffsetDateTime nu) {
        return jdbc.sql("""
                with loper as (
                    select id, process_instans, element, variabel, dag, timer_tid, skapad, riktning from frist
                    where slut is null and process_instans is not null and (cast(:bara as bigint) is null or id = :bara)
                ), timer as (
                    select j.process_instance_id_ as instans, d.act_id_ as element, cast(j.duedate_ as timestamptz) as tid
                    from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_ where j.type_ = 'timer'
                ), fynd as (
                    select f.*, 'PROCESSEN_BORTA' as slag, cast(null as timestamptz) as motorns
                    from loper f left join act_ru_execution p on p.id_ = f.process_instans where p.id_ is null and (f.timer_tid > :nu or f.riktning = 'SKYNDSAMT')
                    union all
                    select f.*, case when t.instans is null then 'TIMER_SAKNAS' else 'TIMER_FLYTTAD' end, t.tid
                    from loper f join act_ru_execution p on p.id_ = f.process_instans
                    left join timer t on t.instans = f.process_instans and t.element = f.element
                    where f.element is not null and t.tid is distinct from f.timer_tid
                      and not (t.instans is null and f.timer_tid <= :nu
                               and exists (select 1 from act_hi_actinst h where h.proc_inst_id_ = f.process_instans and h.act_id_ = f.element
                                           and cast(h.start_time_ as timestamptz) >= f.skapad))
                    union all
                    select f.*, 'UPPGIFT_FLYTTAD', cast(t.due_date_ as timestamptz)
                    from loper f join act_ru_task t on t.proc_inst_id_ = f.process_instans join uppgift u on u.task_id = t.id_
                    where u.fristvariabel in (f.variabel, f.variabel || 'Dag')
                      and (u.forfallodag <> f.dag or cast(t.due_date_ as timestamptz) is distinct from
                           (cast(f.dag as timestamp) at time zone 'Europe/Stockholm'))
                )
                select distinct on (id, slag) * from fynd order by id, slag, motorns
                """)
                .param("bara", bara).param("nu", nu).query(Avvikelselager::fynd).list();
    }

    /** Keeps what was found, each open deviation once; returns how many are new. */
    int anteckna(List<Fynd> fynd, OffsetDateTime nu) {
        return jdbc.sql("""
                insert into fristavvikelse (frist_id, slag, bokens_tid, motorns_tid, upptackt)
                select frist, slag, bokens, motorns, :nu
                from unnest(:frist::bigint[], :slag::text[], :bokens::timestamptz[], :motorns::timestamptz[]) as u (frist, slag, bokens, motorns)
                on conflict (frist_id, slag) where avslutad is null do nothing
                """)
                .param("frist", fynd.stream().map(Fynd::fristId).toArray(Long[]::new)).param("slag", fynd.stream().map(f -> f.slag().name()).toArray(String[]::new))
                .param("bokens", fynd.stream().map(f -> tidpunkt(f.bokensTid())).toArray(Timestamp[]::new))
                .param("motorns", fynd.stream().map(f -> tidpunkt(f.motornsTid())).toArray(Timestamp[]::new)).param("nu", nu).update();
    }

    private static Timestamp tidpunkt(OffsetDateTime tid) {
        return tid == null ? null : Timestamp.from(tid.toInstant());
    }

    /** Closes the open deviations that are no more. */
    void stangUpphorda(List<Fynd> kvar, OffsetDateTime nu) {
        jdbc.sql("""
                update fristavvikelse a set avslutad = :nu, hur = 'UPPHORD'
                where avslutad is null and not exists (select 1 from unnest(:frist::bigint[], :slag::text[]) as k (frist, slag)
                                                       where k.frist = a.frist_id and k.slag = a.slag)
                """)
                .param("nu", nu).param("frist", kvar.stream().map(Fynd::fristId).toArray(Long[]::new))
                .param("slag", kvar.stream().map(f -> f.slag().name()).toArray(String[]::new)).update();
    }

    List<Fristavvikelse> oppna() {
        return jdbc.sql("""
                select a.*, f.malnummer, f.lagrum from fristavvikelse a join frist f on f.id = a.frist_id where a.avslutad is null order by a.id
                """).query(Avvikelselager::avvikelse).list();
    }

    /** All deviations a deadline has had, the first first. */
    List<Fristavvikelse> av(long fristId) {
        return jdbc.sql("select a.*, f.malnummer, f.lagrum from fristavvikelse a join frist f on f.id = a.frist_id where f.id = :id order by a.id")
                .param("id", fristId).query(Avvikelselager::avvikelse).list();
    }

    void reparerad(long id, OffsetDateTime nu) {
        jdbc.sql("update fristavvikelse set avslutad = :nu, hur = 'REPARERAD' where id = :id").param("nu", nu).param("id", id).update();
    }

    void avstamd(int frister, int avvikelser, int reparerade, OffsetDateTime nu) {
        jdbc.sql("insert into avstamning (tid, frister, avvikelser, reparerade) values (:nu, :frister, :avvikelser, :reparerade)")
                .param("nu", nu).param("frister", frister).param("avvikelser", avvikelser).param("reparerade", reparerade).update();
    }

    int antalIMotorn() {
        return jdbc.sql("select count(*) from frist where slut is null and process_instans is not null").query(Integer.class).single();
    }

    Optional<OffsetDateTime> senasteAvstamning() {
        return jdbc.sql("select max(tid) from avstamning").query(OffsetDateTime.class).optional();
    }

    private static Fynd fynd(ResultSet rs, int rad) throws SQLException {
        OffsetDateTime bokens = rs.getObject("timer_tid", OffsetDateTime.class);
        Timrar.Plats plats = new Timrar.Plats(rs.getString("process_instans"), rs.getString("element"), rs.getString("variabel"),
                rs.getObject("dag", LocalDate.class), Date.from(bokens.toInstant()));
        return new Fynd(rs.getLong("id"), Slag.valueOf(rs.getString("slag")), plats, bokens, rs.getObject("motorns", OffsetDateTime.class));
    }

    private static Fristavvikelse avvikelse(ResultSet rs, int rad) throws SQLException {
        return new Fristavvikelse(rs.getLong("id"), rs.getLong("frist_id"), rs.getString("malnummer"), rs.getString("lagrum"),
                Slag.valueOf(rs.getString("slag")), rs.getObject("bokens_tid", OffsetDateTime.class),
                rs.getObject("motorns_tid", OffsetDateTime.class), rs.getObject("upptackt", OffsetDateTime.class),
                rs.getObject("avslutad", OffsetDateTime.class));
    }
}
