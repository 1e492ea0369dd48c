package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import se.verkstall.lag.Lagrum;

/**
 * Which messages go out when an auction is cancelled: an announcement if it had been announced and it is needed, and a message to each who had been notified if it can be
 * expected to reach him before the time set (UF 9:11 st 2–3). Ours: it's needed until the auction's last day has passed; a letter reaches him if sent no later than the
 * day before.
 */
@Lagrum({"UF 9:11 st 2", "UF 9:11 st 3"})
public final class Installande {

    private Installande() {
    }

    /** Whether the cancellation is announced. */
    public static boolean kungors(boolean varKungjord, LocalDate idag, LocalDate sistaDag) {
        return varKungjord && !idag.isAfter(sistaDag);
    }

    /** Whether a message is sent to those who had been notified. */
    public static boolean meddelas(LocalDate idag, LocalDate auktionsdag) {
        return idag.isBefore(auktionsdag);
    }
}
