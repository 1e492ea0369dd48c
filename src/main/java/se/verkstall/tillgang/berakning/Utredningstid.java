package se.verkstall.tillgang.berakning;

import java.time.LocalDate;
import se.verkstall.lag.Lagrum;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Enhet;
import se.verkstall.tid.Tidsrakning;

/** When the inquiry into the debtor's assets ought to be done: "så snart som möjligt" says UB 4:10; two weeks is the authority's own aim, not law. */
@Lagrum("UB 4:10")
public final class Utredningstid {

    private static final int VECKOR = 2;

    private Utredningstid() {
    }

    /** The day the inquiry ought to be done. */
    public static BeraknadDag klar(LocalDate inledd) {
        return Tidsrakning.senast(inledd, VECKOR, Enhet.VECKA);
    }
}
