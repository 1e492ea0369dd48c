package se.verkstall.frist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Enhet;
import se.verkstall.tid.Tidsrakning;

/**
 * The length of a time that the authority sets by its length: counted from the event, and anew when the event turns out to have been another day.
 *
 * @param antal how many units, at least one
 * @param flyttas whether a last day that is no vardag moves to the next one
 * @param skal why so long, a Swedish sentence
 */
public record Langd(int antal, Enhet enhet, boolean flyttas, String skal) {

    public Langd {
        if (antal < 1 || !enhet.arRaknebar() || skal == null || skal.isBlank()) {
            throw new IllegalArgumentException("En längd har ett antal, en enhet som kan räknas och ett skäl.");
        }
    }

    /** The last day, and why. */
    public BeraknadDag fran(LocalDate handelse) {
        BeraknadDag dag = flyttas ? Tidsrakning.senast(handelse, antal, enhet) : Tidsrakning.langst(handelse, antal, enhet);
        List<String> motivering = new ArrayList<>(List.of(skal));
        motivering.addAll(dag.motivering());
        return new BeraknadDag(dag.dag(), motivering);
    }
}
