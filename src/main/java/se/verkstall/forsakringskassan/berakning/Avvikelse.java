package se.verkstall.forsakringskassan.berakning;

import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * What a message from Försäkringskassan leads to: a task for a handläggare, or a note.
 *
 * <p>A deviation of more than 100 kr between what the decision asks and what was deducted is a task, in either direction; 100 kr or less is a note. That
 * another benefit is paid instead of the one attached is always a task: the decision may not reach it.
 *
 * <p>Asked 2 000 kr, deducted 1 900 kr: 100 kr, a note. Deducted 1 899.99 kr: a task.
 */
@Lagrum({"FK p 4", "UF 7:17"})
public record Avvikelse(Belopp begart, Belopp avdraget, String annanErsattning) {

    /** More than this is a task. */
    static final Belopp GRANS = Belopp.kronor(100);

    /** @throws IllegalArgumentException if an amount is missing or negative */
    public Avvikelse {
        if (begart == null || avdraget == null || begart.arNegativt() || avdraget.arNegativt()) {
            throw new IllegalArgumentException("Ett meddelande anger begärt och avdraget belopp, 0 eller mer: " + begart + ", " + avdraget);
        }
    }

    /** How much it is, never negative. */
    public Belopp belopp() {
        return avdraget.compareTo(begart) > 0 ? avdraget.minus(begart) : begart.minus(avdraget);
    }

    /** Whether a handläggare has to look at it. */
    public boolean blirUppgift() {
        return annanErsattning != null || belopp().compareTo(GRANS) > 0;
    }
}
