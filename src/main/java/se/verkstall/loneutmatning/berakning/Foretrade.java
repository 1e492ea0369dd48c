package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * Maintenance that the debtor pays of his own accord while his wage is attached, for one income period. What is left out is {@code null}.
 *
 * @param utmatningForUnderhall whether the attachment is for maintenance of class 1: the two claims then have equal right
 * @param lopandeUtmatt the running claim under attachment
 * @param lopandeFrivilligt the running claim that is paid voluntarily
 * @param styrkt whether it is shown that it is paid
 * @param avbetalning what he pays besides on older maintenance of class 1
 * @param avbetalningsbeslut why that instalment is reasonable; without it none counts
 */
@Lagrum({"UB 7:4 st 1", "KFM A 2021:1 p 3.3.1"})
public record Foretrade(boolean utmatningForUnderhall, Belopp lopandeUtmatt, Belopp lopandeFrivilligt, Styrkt styrkt, Belopp avbetalning,
                        String avbetalningsbeslut) {

    /** Nothing is paid. */
    public static final Foretrade INGET = new Foretrade(false, null, null, null, null, null);
}
