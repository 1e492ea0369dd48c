package se.verkstall.redovisning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;

/**
 * Money of a case on its way to somebody.
 *
 * @param influten the day it came in: from then the two weeks run
 * @param provad whether a handläggare has found that nothing hinders payout
 * @param provasIgen the day he has set to try it again, or {@code null}
 * @param utbetalningar how many payouts have been made
 * @param tillStaten what was too small to pay out and fell to the State
 * @param avslutad the day nothing was left, or {@code null}
 */
public record Redovisning(long id, String malnummer, Mottagare mottagare, LocalDate influten, boolean provad, LocalDate provasIgen, int utbetalningar,
                          Belopp utbetalt, Belopp tillStaten, LocalDate avslutad) {

    /** Who gets it. */
    public enum Mottagare {
        SOKANDE,
        /** When more came in than was owed. */
        GALDENAR
    }
}
