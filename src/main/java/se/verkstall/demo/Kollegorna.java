package se.verkstall.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Klocka;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.UppgiftSaknasException;
import se.verkstall.processmotor.UppgiftUpptagenException;
import se.verkstall.processmotor.Uppgifter;

/**
 * Other handläggare at the office, so that a lone visitor finds cases in every stage: in the demo's own cases they take most of the tasks that are plain from
 * the papers, a few days after these have come, through the same task list and with the same checks. What is not plain they leave, and the rest of the
 * tasks, and every case that somebody else has brought in, and every task that somebody has taken. They are no part of the outside world, and have their own
 * switch.
 */
@Component
@Profile("demo")
class Kollegorna implements Dagshandelse {

    /** Who decides, in the dagbok and on the documents. */
    static final String VEM = "Kollega (demo)";

    private static final Logger LOGG = LoggerFactory.getLogger(Kollegorna.class);
    private static final LocalTime KLOCKSLAG = LocalTime.of(13, 0);
    /** Of a hundred tasks of theirs. */
    private static final int TAR = 86;
    private static final int FORSTA_DAG = 1;
    private static final int DAGAR = 7;
    private static final int SER_PA = 7;

    private final Kollegasvar svar;
    private final Uppgifter uppgifter;
    private final Dagbok dagbok;
    private final Demominne minne;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaktion;
    private final Tarning tarning;

    Kollegorna(Kollegasvar svar, Uppgifter uppgifter, Dagbok dagbok, Demominne minne, JdbcClient jdbc, TransactionTemplate transaktion, Tarning tarning) {
        this.svar = svar;
        this.uppgifter = uppgifter;
        this.dagbok = dagbok;
        this.minne = minne;
        this.jdbc = jdbc;
        this.transaktion = transaktion;
        this.tarning = tarning;
    }

    private record Ledig(String id, String malnummer, String nyckel, OffsetDateTime skapad) {

        LocalDate kom() {
            return skapad.atZoneSameInstant(Klocka.SVENSK_TID).toLocalDate();
        }
    }

    @Override
    public LocalTime klockslag() {
        return KLOCKSLAG;
    }

    @Override
    public void intraffa(LocalDate dag) {
        if (minne.kollegor()) {
            long gjort = lediga().stream().filter(u -> ar(u, dag) && besluta(u.id())).count();
            LOGG.debug("{} kollegorna: {}", dag, gjort);
        }
    }

    /** Open tasks that nobody has taken, in cases that the demo itself has brought in. */
    private List<Ledig> lediga() {
        return jdbc.sql("""
                select u.task_id as id, u.malnummer, u.nyckel, u.skapad from uppgift u join dagbok d on d.mal_id = u.mal_id and d.nr = 1 and d.vem = :demo
                where u.slut is null and u.ansvarig is null and u.nyckel in (:nycklar) order by u.skapad, u.task_id
                """).param("demo", Simulator.VEM).param("nycklar", Kollegasvar.NYCKLAR).query(Ledig.class).list();
    }

    /**
     * Whether the task is one of theirs and they have got to it; one they have looked at for a week they leave. What they do in a case is fixed by the seed, the
     * task and the day it came.
     */
    private boolean ar(Ledig u, LocalDate dag) {
        String fraga = u.nyckel() + " " + u.kom();
        if (!tarning.procent(u.malnummer(), "kollega " + fraga, TAR)) {
            return false;
        }
        LocalDate forsta = Arbetsdagar.efter(u.kom(), FORSTA_DAG + tarning.kast(u.malnummer(), "kollega när " + fraga, DAGAR));
        return !dag.isBefore(forsta) && dag.isBefore(forsta.plusDays(SER_PA));
    }

    private boolean besluta(String id) {
        try {
            return Boolean.TRUE.equals(transaktion.execute(t -> {
                Uppgift uppgift = uppgifter.ta(id, VEM);
                Map<String, Object> ifyllt = new LinkedHashMap<>(uppgifter.ifyllt(uppgift));
                if (!svar.fyllI(uppgift, ifyllt)) {
                    t.setRollbackOnly();
                    return false;
                }
                dagbok.skriv(uppgift.malnummer(), VEM, "En simulerad kollega handlägger: " + uppgift.namn() + ".", uppgift.lagrum());
                uppgifter.slutfor(id, ifyllt, VEM);
                return true;
            }));
        } catch (OgiltigIndataException | UppgiftUpptagenException | UppgiftSaknasException e) {
            LOGG.debug("Uppgift {}: kollegan lämnar den: {}", id, e.getMessage());
            return false;
        } catch (RuntimeException e) {
            LOGG.error("Uppgift {} kunde inte handläggas", id, e);
            return false;
        }
    }
}
