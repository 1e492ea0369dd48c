package se.verkstall.tid;

import java.time.LocalDate;
import java.util.List;

/**
 * The day a row of the catalogue points out for an event.
 *
 * @param frist the row, in the wording that holds
 * @param handelse the day of the anchor event
 * @param dag the last day on which the act is in time; for a shortest wait the first day on which it may be done; {@code null} if the
 *     rule points out no day, which {@code motivering} then explains
 * @param motivering why, as Swedish sentences
 */
public record BeraknadFrist(Frist frist, LocalDate handelse, LocalDate dag, List<String> motivering) {

    public BeraknadFrist {
        motivering = List.copyOf(motivering);
    }
}
