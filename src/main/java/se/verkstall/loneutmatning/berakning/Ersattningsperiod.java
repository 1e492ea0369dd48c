package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import se.verkstall.lag.Lagrum;

/** Which days a daily allowance has fallen due: each day of its period with that day's amount, whichever day it is paid. */
@Lagrum("UB 7:13 st 2")
public final class Ersattningsperiod {

    private Ersattningsperiod() {
    }

    /**
     * The day of bankruptcy that divides a month's allowance: what falls due before it is shared with the claims the attachment was for, what falls due from it
     * with the estate's. Empty if all of the month is on one side.
     *
     * @param manad the month whose days the allowance is for
     * @param konkursdagar the days on which bankruptcy ended a claim's part in the attachment
     */
    public static Optional<LocalDate> delasVid(YearMonth manad, Collection<LocalDate> konkursdagar) {
        return konkursdagar.stream().filter(d -> YearMonth.from(d).equals(manad) && d.getDayOfMonth() > 1).min(LocalDate::compareTo);
    }
}
