package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;

/**
 * The days on which running maintenance falls due.
 *
 * <p>Attachment may be had for what has fallen due and for what falls due next, so on 2022-03-25 (a Friday) a bidrag due on the 1st is taken up through
 * 2022-04-01 (a Friday) and no further.
 */
@Lagrum("UB 7:6 st 2")
public final class Underhallsposter {

    private Underhallsposter() {
    }

    /**
     * The due days after {@code efter}, through the one that comes next after {@code dag}.
     *
     * @param efter the last day that the claim of the case already covers
     * @param dagIManaden 1–31; in a month that is too short its last day
     */
    public static List<LocalDate> forfallodagar(LocalDate efter, LocalDate dag, int dagIManaden) {
        List<LocalDate> dagar = new ArrayList<>();
        for (YearMonth manad = YearMonth.from(efter); ; manad = manad.plusMonths(1)) {
            LocalDate forfaller = manad.atDay(Math.min(dagIManaden, manad.lengthOfMonth()));
            if (forfaller.isAfter(efter)) {
                dagar.add(forfaller);
            }
            if (forfaller.isAfter(dag) && forfaller.isAfter(efter)) {
                return List.copyOf(dagar);
            }
        }
    }
}
