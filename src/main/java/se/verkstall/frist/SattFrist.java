package se.verkstall.frist;

import java.time.LocalDate;
import java.util.List;

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
 */
public record SattFrist(String malnummer, String katalogId, String lagrum, String ankare, LocalDate handelse, LocalDate dag,
                        List<String> motivering, String nyckel, Timer timer) {

    public SattFrist {
        motivering = List.copyOf(motivering);
        if (motivering.isEmpty()) {
            throw new IllegalArgumentException("En satt frist måste ha en motivering.");
        }
    }
}
