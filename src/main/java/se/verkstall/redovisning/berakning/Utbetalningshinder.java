package se.verkstall.redovisning.berakning;

import java.util.List;
import java.util.Optional;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Titelslag;

/**
 * Whether something that the case shows may hinder payout without security. Whether it does is for a person: laga kraft may have come since.
 *
 * <p>Maintenance with priority is not hindered by an appeal of the attachment (UB 13:14 a), but by a judgment that may still be changed it is.
 */
@Lagrum("UB 13:14")
public final class Utbetalningshinder {

    private Utbetalningshinder() {
    }

    /** A title, as far as it matters here. */
    public record Titel(Titelslag slag, String myndighet, String nummer, boolean lagakraftbevis) {
    }

    /** What may hinder it, as a Swedish sentence, or empty. */
    public static Optional<String> av(List<Titel> titlar) {
        return titlar.stream().filter(t -> t.slag() == Titelslag.DOM && !t.lagakraftbevis()).findFirst()
                .map(t -> "Domen " + t.nummer() + " från " + t.myndighet() + " saknar lagakraftbevis i målet. Har den inte vunnit laga kraft får medlen inte "
                        + "betalas ut utan att säkerhet ställs.");
    }
}
