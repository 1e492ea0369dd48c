package se.verkstall.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/**
 * Plays the outside world of the demo: each working day those whom the cases are about sign, pay, answer, are late, or are not
 * heard of, through the same doors as the real ones. What each does is fixed by the seed, the case and the day.
 */
@Service
@Profile("demo")
public class Simulator implements Dagshandelse {

    /** Who it is that acts, in the dagbok. */
    static final String VEM = "Simulatorn (demo)";

    private static final Logger LOGG = LoggerFactory.getLogger(Simulator.class);
    private static final LocalTime KLOCKSLAG = LocalTime.of(10, 0);

    private final Demominne minne;
    private final List<Motpart> motparter;

    Simulator(Demominne minne, List<Motpart> motparter) {
        this.minne = minne;
        this.motparter = motparter;
    }

    /** Whether the outside world is played. */
    public boolean arPa() {
        return minne.simulator();
    }

    /** Lets the outside world be played from now on, or not. */
    public void satt(boolean pa) {
        minne.simulator(pa);
    }

    /** Whether simulated colleagues take tasks. */
    public boolean kollegorFinns() {
        return minne.kollegor();
    }

    /** Lets colleagues take tasks from now on, or not. */
    public void sattKollegor(boolean pa) {
        minne.kollegor(pa);
    }

    @Override
    public LocalTime klockslag() {
        return KLOCKSLAG;
    }

    @Override
    public void intraffa(LocalDate dag) {
        if (!arPa()) {
            return;
        }
        for (Motpart motpart : motparter) {
            int gjort = motpart.agera(dag);
            LOGG.debug("{} {}: {}", dag, motpart.getClass().getSimpleName(), gjort);
        }
    }
}
