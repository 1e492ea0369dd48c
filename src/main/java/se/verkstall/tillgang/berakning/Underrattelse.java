package se.verkstall.tillgang.berakning;

import java.time.LocalDate;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Titelslag;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Enhet;
import se.verkstall.tid.Tidsrakning;

/**
 * How the debtor is told of the case before attachment, and how long he is given.
 *
 * <p>The notice is served if the nature of the case demands it (UF 6:1 st 2). Ours: it is served unless the title is an
 * utslag, for then the debtor has been served in the case about betalningsföreläggande; never if it is known that he
 * cannot be reached. UB 4:12 gives no time in figures: two weeks from the day the notice reached him, or was sent.
 */
@Lagrum({"UB 4:12 st 1", "UF 6:1 st 2"})
public final class Underrattelse {

    private static final int VECKOR_ATT_BEVAKA_SIN_RATT = 2;

    private Underrattelse() {
    }

    /** What is demanded of the delivery: ENKEL or DELGIVNING_OM_ANTRAFFBAR. */
    public static String krav(Titelslag titel) {
        return titel == Titelslag.UTSLAG ? "ENKEL" : "DELGIVNING_OM_ANTRAFFBAR";
    }

    /** The first day on which attachment may be decided. */
    public static BeraknadDag tidigastUtmatning(LocalDate underrattad) {
        return Tidsrakning.tidigast(underrattad, VECKOR_ATT_BEVAKA_SIN_RATT, Enhet.VECKA);
    }
}
