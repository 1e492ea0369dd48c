package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * What becomes of a small amount that would be paid out in a case.
 *
 * <p>Under 100 kr in one of several cases it goes to the other cases instead, if they are not fully covered and no special reasons speak against it: that
 * is for a person to say. Under 25 kr it need not be paid out at all; it then falls to the State. 99.99 kr is shared on, 100 kr is paid; 24.99 kr in a
 * single case need not be paid, 25 kr is.
 */
@Lagrum("UB 13:20 a")
public enum Smabelopp {

    /** To be paid out. */
    BETALAS,
    /** Shared among the other cases, unless there are special reasons. */
    FORDELAS_PA_OVRIGA_MAL,
    /** Need not be paid out. */
    BEHOVER_INTE_BETALAS;

    private static final Belopp FORDELAS_UNDER = Belopp.kronor(100);
    private static final Belopp BETALAS_FRAN = Belopp.kronor(25);

    /**
     * Judges one payout.
     *
     * @param belopp what would be paid out in the case
     * @param annatMalOtackt whether the money is shared among several cases and the claim of another one is not fully covered
     */
    public static Smabelopp av(Belopp belopp, boolean annatMalOtackt) {
        if (annatMalOtackt && belopp.compareTo(FORDELAS_UNDER) < 0) {
            return FORDELAS_PA_OVRIGA_MAL;
        }
        return belopp.compareTo(BETALAS_FRAN) < 0 ? BEHOVER_INTE_BETALAS : BETALAS;
    }
}
