package se.verkstall;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.processmotor.Klocka;

/**
 * Moves the clock in tests and runs the jobs of one case that fall due on the way, each at its own moment. The application's job executor may run some of
 * them beside it; whoever takes a job first does the work.
 */
@Component
public class Tidsresa {

    private static final LocalTime MORGON = LocalTime.of(8, 0);
    private static final int HOGST_ANTAL_JOBB = 2_000;
    private static final long PAUS_MS = 20;

    private final JdbcClient jdbc;
    private final ManagementService jobb;

    Tidsresa(JdbcClient jdbc, ManagementService jobb) {
        this.jdbc = jdbc;
        this.jobb = jobb;
    }

    /** Sets the clock to eight in the morning of the day without running anything: how a test starts. */
    public void stall(LocalDate dag) {
        stall(dag, MORGON);
    }

    /** Sets the clock without running anything. */
    public void stall(LocalDate dag, LocalTime tid) {
        Klocka.stall(dag.atTime(tid).atZone(Klocka.SVENSK_TID).toInstant());
    }

    /** Runs what is due now in the case and its called processes, until nothing more is. */
    public void korForfallna(String malnummer) {
        kor(malnummer, new Klocka().instant());
    }

    /** Moves to eight in the morning of the day, running on the way each job that falls due, at its own time. */
    public void till(String malnummer, LocalDate dag) {
        till(malnummer, dag, MORGON);
    }

    /** Moves to the moment, running on the way each job that falls due, at its own time. */
    public void till(String malnummer, LocalDate dag, LocalTime tid) {
        Instant mal = dag.atTime(tid).atZone(Klocka.SVENSK_TID).toInstant();
        kor(malnummer, mal);
        Klocka.stall(mal);
    }

    private void kor(String malnummer, Instant gransen) {
        for (int i = 0; i < HOGST_ANTAL_JOBB; i++) {
            Optional<String> nasta = nasta(malnummer, gransen);
            if (nasta.isEmpty()) {
                return;
            }
            Job job = jobb.createJobQuery().jobId(nasta.get()).singleResult();
            if (job != null) {
                kor(job);
            }
        }
        throw new AssertionError("Målet " + malnummer + " blir aldrig färdigt före " + gransen);
    }

    private void kor(Job nasta) {
        if (nasta.getExceptionMessage() != null) {
            throw new AssertionError("Ett jobb har misslyckats: " + jobb.getJobExceptionStacktrace(nasta.getId()));
        }
        if (nasta.getDuedate() != null && nasta.getDuedate().toInstant().isAfter(new Klocka().instant())) {
            Klocka.stall(nasta.getDuedate().toInstant());
        }
        if (!las(nasta)) {
            paus();
            return;
        }
        try {
            jobb.executeJob(nasta.getId());
        } catch (OptimisticLockingException e) {
            paus();
        } catch (org.camunda.bpm.engine.exception.NullValueException e) {
            // the job executor was first
            paus();
        }
    }

    /** Takes the job as a job executor would, so that nobody else runs it at the same time; says whether it could be had. */
    private boolean las(Job nasta) {
        return jdbc.sql("""
                update act_ru_job set lock_owner_ = 'tidsresa', lock_exp_time_ = timestamp '9999-01-01', rev_ = rev_ + 1
                where id_ = :id and lock_owner_ is null
                """).param("id", nasta.getId()).update() == 1;
    }

    /** Read in one statement: between two, the job executor could move work from one instance to another. */
    private Optional<String> nasta(String malnummer, Instant gransen) {
        return jdbc.sql("""
                select j.id_ from act_ru_job j join act_ru_execution i on i.id_ = j.process_instance_id_
                where i.business_key_ = :nyckel and (j.duedate_ is null or j.duedate_ <= :gransen or j.exception_msg_ is not null)
                order by j.duedate_ nulls first, j.id_ limit 1
                """).param("nyckel", malnummer).param("gransen", Timestamp.from(gransen)).query(String.class).optional();
    }

    private static void paus() {
        try {
            Thread.sleep(PAUS_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
