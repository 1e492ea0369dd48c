package se.verkstall.tid;

import java.time.LocalDate;

/** Swedish names of days, for the sentences that explain a counted day. */
public final class Dagnamn {

    private static final String[] VECKODAGAR = {
        "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"};

    private Dagnamn() {
    }

    /** The weekday: "onsdag". */
    public static String veckodag(LocalDate dag) {
        return VECKODAGAR[dag.getDayOfWeek().getValue() - 1];
    }

    /** The weekday and the date: "onsdag 2022-04-20". */
    public static String medDatum(LocalDate dag) {
        return veckodag(dag) + " " + dag;
    }
}
