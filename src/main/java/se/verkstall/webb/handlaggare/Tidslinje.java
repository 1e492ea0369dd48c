package se.verkstall.webb.handlaggare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days of a sale on a line: what has been, what must be done by when, in order. */
record Tidslinje(List<Punkt> punkter) {

    private static final int HUNDRA = 100;

    /**
     * A day.
     *
     * @param procent how far along the line it lies
     * @param passerad whether it has passed
     * @param lagrum what gives the day, or {@code null}
     * @param sista whether it is a last day for something, rather than a day something happened or will
     * @param idag whether it is the day on which the line is looked at
     */
    record Punkt(LocalDate dag, String text, String lagrum, long procent, boolean passerad, boolean sista, boolean idag) {
    }

    /** A day before it has been placed. */
    record Dag(LocalDate dag, String text, String lagrum, boolean sista) {
    }

    /** The days in order, with today among them until the last has passed. */
    static Tidslinje av(List<Dag> dagar, LocalDate idag) {
        List<Dag> ordnade = new ArrayList<>(dagar.stream().filter(d -> d.dag() != null).sorted(Comparator.comparing(Dag::dag).thenComparing(Dag::sista)).toList());
        if (ordnade.isEmpty()) {
            return new Tidslinje(List.of());
        }
        Dag nu = new Dag(idag, "I dag", null, false);
        if (!idag.isAfter(ordnade.get(ordnade.size() - 1).dag())) {
            ordnade.add((int) ordnade.stream().filter(d -> d.dag().isBefore(idag) || d.dag().equals(idag) && !d.sista()).count(), nu);
        }
        LocalDate forsta = ordnade.get(0).dag();
        long langd = Math.max(1, ChronoUnit.DAYS.between(forsta, ordnade.get(ordnade.size() - 1).dag()));
        return new Tidslinje(ordnade.stream().map(d -> new Punkt(d.dag(), d.text(), d.lagrum(), HUNDRA * ChronoUnit.DAYS.between(forsta, d.dag()) / langd,
                d.dag().isBefore(idag), d.sista(), d == nu)).toList());
    }
}
