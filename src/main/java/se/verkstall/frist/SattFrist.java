package se.verkstall.frist;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.tid.BeraknadDag;

/**
 * A deadline whose day the authority sets itself, as in a föreläggande.
 *
 * @param katalogId id of the catalogue row that leaves the time to the authority, or a name of the capability's own
 * @param lagrum the section that lets the authority set it
 * @param ankare what the time is counted from, in Swedish
 * @param handelse the day of that
 * @param dag the last day
 * @param motivering why that day, in Swedish sentences; at least one
 * @param nyckel the capability's name for it, unique in the case while it runs
 * @param timer where it shows in the engine, or {@code null}
 * @param langd how long it is from the event, for a time set by its length; {@code null} for a day that stands whatever the event
 */
public record SattFrist(String malnummer, String katalogId, String lagrum, String ankare, LocalDate handelse, LocalDate dag,
                        List<String> motivering, String nyckel, Timer timer, Langd langd) {

    /** A day that stands, such as one written in a föreläggande. */
    public SattFrist(String malnummer, String katalogId, String lagrum, String ankare, LocalDate handelse, LocalDate dag, List<String> motivering,
                     String nyckel, Timer timer) {
        this(malnummer, katalogId, lagrum, ankare, handelse, dag, motivering, nyckel, timer, null);
    }

    /** A time set by its length, which moves with the event. */
    public static SattFrist lang(String malnummer, String lagrum, String ankare, LocalDate handelse, Langd langd, String nyckel, Timer timer) {
        BeraknadDag dag = langd.fran(handelse);
        return new SattFrist(malnummer, lagrum, lagrum, ankare, handelse, dag.dag(), dag.motivering(), nyckel, timer, langd);
    }

    public SattFrist {
        motivering = List.copyOf(motivering);
        if (motivering.isEmpty()) {
            throw new IllegalArgumentException("En satt frist måste ha en motivering.");
        }
    }
}
