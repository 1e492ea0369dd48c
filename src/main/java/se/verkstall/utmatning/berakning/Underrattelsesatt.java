package se.verkstall.utmatning.berakning;

import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;

/**
 * How the debtor is told of the decision: always in writing; served, unless it is known that he cannot be reached or the value does not justify the
 * cost of service, or what is attached is tax that is to be paid back (UF 6:9 st 2).
 */
@Lagrum({"UF 6:9 st 2", "UF 6:12"})
public final class Underrattelsesatt {

    private Underrattelsesatt() {
    }

    /** What is demanded of the delivery of the decision to attach something of a kind. */
    public static String krav(Egendomsslag slag, boolean kanInteAntraffas, boolean vardetMotiverarInte) {
        return krav(kanInteAntraffas || slag == Egendomsslag.SKATTEATERBETALNING, vardetMotiverarInte);
    }

    /** What is demanded of the delivery: ENKEL or DELGIVNING_OM_ANTRAFFBAR. */
    public static String krav(boolean kanInteAntraffas, boolean vardetMotiverarInte) {
        return kanInteAntraffas || vardetMotiverarInte ? "ENKEL" : "DELGIVNING_OM_ANTRAFFBAR";
    }
}
