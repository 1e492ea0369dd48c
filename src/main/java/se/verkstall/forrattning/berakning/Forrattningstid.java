package se.verkstall.forrattning.berakning;

import java.time.LocalTime;
import se.verkstall.lag.Lagrum;

/**
 * The hours in which a förrättning may be held without special reasons: not before 6 and not after 21. The whole of it lies within them: it may begin at 6.00
 * and must be over by 21.00.
 */
@Lagrum("UF 3:1 st 2")
public final class Forrattningstid {

    private static final LocalTime TIDIGAST = LocalTime.of(6, 0);
    private static final LocalTime SENAST = LocalTime.of(21, 0);

    private Forrattningstid() {
    }

    /**
     * Whether a förrättning between two times of the same day needs no special reasons.
     *
     * @throws IllegalArgumentException if it would end before it begins
     */
    public static boolean inom(LocalTime fran, LocalTime till) {
        if (till.isBefore(fran)) {
            throw new IllegalArgumentException("En förrättning kan inte sluta %s när den börjar %s.".formatted(till, fran));
        }
        return !fran.isBefore(TIDIGAST) && !till.isAfter(SENAST);
    }
}
