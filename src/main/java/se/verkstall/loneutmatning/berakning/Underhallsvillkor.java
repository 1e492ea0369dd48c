package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Lagrum;

/**
 * Whether wages may be attached for maintenance: the amount is outstanding, or the debtor has failed to pay in time on two or more occasions in the two years
 * before the decision and there is reason to think that it will be repeated.
 */
@Lagrum("UB 7:6 st 1")
public final class Underhallsvillkor {

    private static final int TILLFALLEN = 2;

    private Underhallsvillkor() {
    }

    /**
     * Whether they may.
     *
     * @param utestar whether an amount is outstanding
     * @param underlatelser on how many occasions he has failed to pay in time in the last two years
     * @param upprepas whether there is reason to think that it will be repeated
     */
    public static boolean uppfyllt(boolean utestar, int underlatelser, boolean upprepas) {
        return utestar || underlatelser >= TILLFALLEN && upprepas;
    }
}
