package se.verkstall.delgivning;

import java.time.LocalDate;
import se.verkstall.delgivning.berakning.Delgivningssatt;

/**
 * One method tried.
 *
 * @param borjan the day of its first step: sent, assigned, decided
 * @param meddelande the day of the kontrollmeddelande, the reminder or the announcement, or {@code null}
 * @param vantarTill what is waited for falls on this day, or {@code null}
 * @param besok visits by a stämningsman
 * @param retur the day the letter came back, or {@code null}
 * @param utfall how it ended, a Swedish sentence, or {@code null}
 */
public record Delgivningsforsok(long id, int nr, Delgivningssatt satt, Status status, LocalDate borjan, LocalDate meddelande,
                                LocalDate vantarTill, int besok, LocalDate retur, String utfall, String anteckning) {

    /** Where an attempt stands. */
    public enum Status {
        PAGAR, LYCKADES, MISSLYCKADES, AVBRUTET
    }
}
