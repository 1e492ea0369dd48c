package se.verkstall.forsakringskassan;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import se.verkstall.forsakringskassan.berakning.Avvikelse;

/**
 * A message on form FK 3575.
 *
 * @param uppgift whether it became a task; otherwise it is a note
 * @param foljd what a handläggare decided, or {@code null}
 */
public record Meddelande(long id, String referens, String malnummer, String loneutmatning, YearMonth manad, Avvikelse avvikelse, String orsak, boolean uppgift,
                         long handlingId, OffsetDateTime tid, String foljd, String motivering) {
}
