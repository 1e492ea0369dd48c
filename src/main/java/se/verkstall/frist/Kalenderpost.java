package se.verkstall.frist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import se.verkstall.tid.Riktning;

/**
 * Something with a day of its own: a deadline, or a task whose last day no deadline accounts for. No personal data.
 *
 * @param id the same as long as the thing is, whatever happens to its day
 * @param text what it is, in Swedish: the anchor of a deadline, the verb of a task
 * @param riktning how the day was counted, or {@code null} for a task
 * @param status of the deadline, or {@code null} for a task
 * @param motivering why it is that day; empty for a task
 */
public record Kalenderpost(String id, LocalDate dag, String malnummer, String text, String lagrum, Riktning riktning, Friststatus status,
                           List<String> motivering, OffsetDateTime skapad) {

    public Kalenderpost {
        motivering = List.copyOf(motivering);
    }

    /** What kind of day it is, in Swedish. */
    public String slag() {
        if (riktning == null) {
            return "Sista dag för uppgiften";
        }
        return switch (riktning) {
            case KORTAST_VANTAN -> "Får ske från och med";
            case PRESUMTION -> "Anses ha skett";
            case SKYNDSAMT, GENAST -> "Ska göras från";
            default -> status == Friststatus.FORSUTTEN ? "Försutten dag" : "Sista dag";
        };
    }
}
