package se.verkstall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import se.verkstall.processmotor.Klocka;

/**
 * Moves the clock in tests and runs the jobs of one case that fall due on the way, each at its own moment. The application's job executor may run the
 * same jobs beside it; whoever comes first does the work.
 */
@Component
public class Tidsresa {

    private static final LocalTime MORGON = LocalTime.of(8, 0);
    private static final int HOGST_ANTAL_JOBB = 2_000;
    private static final long PAUS_MS = 20;

    private final RuntimeService processer;
    private final ManagementService jobb;

    Tidsresa(RuntimeService processer, ManagementService jobb) {
        this.processer = processer;
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
            Optional<Job> nasta = nasta(malnummer, gransen);
            if (nasta.isEmpty()) {
                return;
            }
            kor(nasta.get());
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
        if (((JobEntity) nasta).getLockOwner() != null) {
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

    private Optional<Job> nasta(String malnummer, Instant gransen) {
        List<String> instanser = processer.createProcessInstanceQuery().processInstanceBusinessKey(malnummer).list().stream()
                .map(ProcessInstance::getId).toList();
        return instanser.stream().flatMap(id -> jobb.createJobQuery().processInstanceId(id).list().stream())
                .filter(j -> j.getDuedate() == null || !j.getDuedate().toInstant().isAfter(gransen) || j.getExceptionMessage() != null)
                .min(Comparator.comparing(j -> j.getDuedate() == null ? Instant.MIN : j.getDuedate().toInstant()));
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
