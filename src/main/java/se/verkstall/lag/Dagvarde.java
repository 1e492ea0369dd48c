package se.verkstall.lag;

import java.time.LocalDate;
import java.util.List;

/**
 * A value that the law gives for a span of days.
 *
 * @param varde the value
 * @param franMed first day it applies
 * @param tillMed last day it applies, or {@code null} while it still does
 * @param kalla where the value was read
 */
public record Dagvarde<T>(T varde, LocalDate franMed, LocalDate tillMed, String kalla) {

    public Dagvarde {
        if (tillMed != null && tillMed.isBefore(franMed)) {
            throw new IllegalArgumentException("tillMed " + tillMed + " ligger före franMed " + franMed);
        }
    }

    /** Whether the value applies on the day. */
    public boolean gallerDen(LocalDate dag) {
        return !dag.isBefore(franMed) && (tillMed == null || !dag.isAfter(tillMed));
    }

    /**
     * The one value that applies on the day: a date no rule covers is an error, never a guess.
     *
     * @throws RegelSaknasException if none applies
     */
    public static <T> Dagvarde<T> den(LocalDate dag, List<Dagvarde<T>> varden, String vad) {
        return varden.stream().filter(v -> v.gallerDen(dag)).findFirst()
                .orElseThrow(() -> new RegelSaknasException(vad, dag));
    }
}
