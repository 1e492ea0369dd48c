package se.verkstall.processmotor;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Runs what is due in the engine here and now, while the engine's own executor stands aside: what moving the demo clock needs.
 *
 * <p>The jobs of one case run one after the other, those of different cases beside each other. A job that fails is tried
 * again as its model says, at its own later moment, until it becomes an incident; nothing waits for it.
 */
@Service
public class Jobbkorare {

    private static final Logger LOGG = LoggerFactory.getLogger(Jobbkorare.class);
    private static final int OMGANG = 1_000;
    private static final int BREDD = 2;
    private static final int FLEST_FORSOK = 25;
    private static final int VANTA_PA_PAGAENDE = 300;
    private static final long PAUS_MS = 50;
    private static final long STOPP_MS = 5_000;

    private final JdbcClient jdbc;
    private final ManagementService motorns;
    private final JobExecutor exekutor;
    private final Clock klocka;
    private final AtomicBoolean stallerSigAtSidan = new AtomicBoolean();
    private volatile boolean stannar;

    Jobbkorare(JdbcClient jdbc, ManagementService motorns, ProcessEngine motor, Clock klocka) {
        this.jdbc = jdbc;
        this.motorns = motorns;
        this.exekutor = ((ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration()).getJobExecutor();
        this.klocka = klocka;
    }

    /** How many jobs ran to their end, and how many attempts failed. */
    public record Utfall(long korda, long misslyckade) {
    }

    private record Jobb(String id, String arende) {
    }

    /** Whether the engine's executor stands aside just now. */
    public boolean arTillfalligtStilla() {
        return stallerSigAtSidan.get();
    }

    /** Whether the application is on its way to stop: nothing new is begun. */
    public boolean stannar() {
        return stannar;
    }

    /** The engine's executor takes no more jobs, and what runs jobs here ends with the one it has. Waits a few seconds at most, whatever the database does. */
    void stanna() {
        stannar = true;
        Thread stopp = new Thread(exekutor::shutdown, "motorstopp");
        stopp.setDaemon(true);
        stopp.start();
        try {
            stopp.join(STOPP_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the engine's executor works. */
    public boolean arbetar() {
        return exekutor.isActive();
    }

    /**
     * Does the work with the engine's executor standing aside, and starts it again whatever happens.
     *
     * <p>Jobs that the executor had begun are waited for, so that none is run while the clock moves under it.
     */
    public <T> T medStillaExekutor(Supplier<T> arbete) {
        boolean gick = exekutor.isActive();
        stallerSigAtSidan.set(true);
        try {
            if (gick) {
                exekutor.shutdown();
                vantaUtPagaende();
            }
            return arbete.get();
        } finally {
            if (gick && !stannar) {
                exekutor.start();
            }
            stallerSigAtSidan.set(false);
        }
    }

    /** When the next job falls due after now, if it does so by the moment. */
    public Optional<Instant> nastaForfall(Instant senast) {
        return jdbc.sql("""
                select min(duedate_) from act_ru_job
                where retries_ > 0 and suspension_state_ = 1 and duedate_ > :nu and duedate_ <= :senast
                """).param("nu", Timestamp.from(klocka.instant())).param("senast", Timestamp.from(senast))
                .query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    /**
     * Runs every job that is due now, and those they give rise to, until none is left or the application stops.
     *
     * @param framsteg is told, now and then, how many have run
     */
    public Utfall korForfallna(LongConsumer framsteg) {
        AtomicLong korda = new AtomicLong();
        AtomicLong misslyckade = new AtomicLong();
        Map<String, Integer> forsok = new HashMap<>();
        ExecutorService arbetare = Executors.newFixedThreadPool(BREDD, r -> new Thread(r, "jobbkorare"));
        try {
            List<Jobb> omgang;
            while (!stannar && !(omgang = forfallna(forsok)).isEmpty()) {
                omgang.forEach(j -> forsok.merge(j.id(), 1, Integer::sum));
                kor(omgang, arbetare, korda, misslyckade);
                framsteg.accept(korda.get());
            }
        } finally {
            arbetare.shutdownNow();
        }
        return new Utfall(korda.get(), misslyckade.get());
    }

    /**
     * Gives free the jobs that a node which is no more had taken; only for a database that no other node uses.
     *
     * @return how many they were
     */
    public int slappDodasLas() {
        return jdbc.sql("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ is not null and lock_owner_ <> :vi")
                .param("vi", exekutor.getLockOwner()).update();
    }

    private List<Jobb> forfallna(Map<String, Integer> forsok) {
        return jdbc.sql("""
                select j.id_ as id, coalesce(e.root_proc_inst_id_, j.id_) as arende
                from act_ru_job j left join act_ru_execution e on e.id_ = j.process_instance_id_
                where j.retries_ > 0 and j.suspension_state_ = 1 and (j.duedate_ is null or j.duedate_ <= :nu)
                order by j.duedate_ nulls first, j.create_time_, j.id_ limit :omgang
                """).param("nu", Timestamp.from(klocka.instant())).param("omgang", OMGANG)
                .query(Jobb.class).list().stream().filter(j -> forsok.getOrDefault(j.id(), 0) < FLEST_FORSOK).toList();
    }

    private void kor(List<Jobb> omgang, ExecutorService arbetare, AtomicLong korda, AtomicLong misslyckade) {
        Map<String, List<String>> perArende = new LinkedHashMap<>();
        omgang.forEach(j -> perArende.computeIfAbsent(j.arende(), a -> new ArrayList<>()).add(j.id()));
        Collection<Runnable> buntar = perArende.values().stream().<Runnable>map(bunt -> () -> bunt.forEach(id -> kor(id, korda, misslyckade))).toList();
        try {
            for (var klar : arbetare.invokeAll(buntar.stream().map(Executors::callable).toList())) {
                klar.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Avbruten medan jobben kördes", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("Ett jobb kunde inte köras", e.getCause());
        }
    }

    private void kor(String id, AtomicLong korda, AtomicLong misslyckade) {
        if (stannar) {
            return;
        }
        try {
            motorns.executeJob(id);
            korda.incrementAndGet();
        } catch (RuntimeException e) {
            if (finns(id)) {
                misslyckade.incrementAndGet();
                LOGG.warn("Jobbet {} misslyckades och prövas igen: {}", id, e.toString());
            }
        }
    }

    /** A job that an earlier one of the same case took away (a timer that lost its race) is no failure. */
    private boolean finns(String id) {
        return motorns.createJobQuery().jobId(id).count() > 0;
    }

    private void vantaUtPagaende() {
        for (int i = 0; i < VANTA_PA_PAGAENDE && tagna() > 0; i++) {
            try {
                Thread.sleep(PAUS_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private long tagna() {
        return jdbc.sql("select count(*) from act_ru_job where lock_owner_ = :vi and lock_exp_time_ > :nu").param("vi", exekutor.getLockOwner())
                .param("nu", Timestamp.from(klocka.instant())).query(Long.class).single();
    }
}
