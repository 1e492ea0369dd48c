package se.verkstall.forsaljning.berakning;

import se.verkstall.lag.Lagrum;

/**
 * Whether a new attempt to sell is made: yes, unless the applicant forgoes it (UB 9:6 st 1), or two auctions have been held and nothing speaks for a sale within a
 * reasonable time (st 2). After a sale that lapsed the same holds.
 *
 * <p>UB 9:6 and 9:7 in force from 2014-10-01 carry what earlier stood in 9:6–9:8 of the same effect; the earlier text has not been read.
 */
@Lagrum({"UB 9:6 st 1", "UB 9:6 st 2"})
public final class NyttForsok {

    private static final int AUKTIONER = 2;

    private NyttForsok() {
    }

    /** Whether it is made. */
    public static boolean gors(int hallnaAuktioner, boolean sokandenAvstar, boolean kanSaljasInomRimligTid) {
        return !sokandenAvstar && (hallnaAuktioner < AUKTIONER || kanSaljasInomRimligTid);
    }
}
