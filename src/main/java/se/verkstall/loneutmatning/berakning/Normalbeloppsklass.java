package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import se.verkstall.lag.Lagrum;

/** The classes that normalbelopp are fixed for. */
@Lagrum("UB 7:5")
public enum Normalbeloppsklass {

    ENSAMSTAENDE("ensamstående"),
    MAKAR("sammanlevande makar eller sambor"),
    BARN_TOM_6("barn till och med det kalenderår det fyller 6 år"),
    BARN_FROM_7("barn från och med det kalenderår det fyller 7 år"),
    BARN_0_6("barn 0–6 år"),
    BARN_7_10("barn 7–10 år"),
    BARN_11_14("barn 11–14 år"),
    BARN_15("barn 15 år eller äldre");

    private static final LocalDate FYRA_BARNKLASSER = LocalDate.of(2022, 6, 1);

    private final String text;

    Normalbeloppsklass(String text) {
        this.text = text;
    }

    /** In Swedish, as it follows "normalbeloppet för". */
    public String text() {
        return text;
    }

    /**
     * The class of a child on the day: from 1 June 2022 (a Wednesday) by the age it has attained, before that by the calendar year it turns seven.
     *
     * <p>A child born on 2015-09-14 is in {@link #BARN_TOM_6} through 2021, in {@link #BARN_FROM_7} from 2022-01-01, in {@link #BARN_0_6} from
     * 2022-06-01 and in {@link #BARN_7_10} from its seventh birthday, 2022-09-14. A child born on 29 February comes of the next age on the last
     * day of February (lag 1930:173 1 §).
     */
    @Lagrum("UB 7:5")
    static Normalbeloppsklass forBarn(LocalDate fodd, LocalDate dag) {
        if (dag.isBefore(FYRA_BARNKLASSER)) {
            return dag.getYear() - fodd.getYear() < 7 ? BARN_TOM_6 : BARN_FROM_7;
        }
        return switch (alder(fodd, dag)) {
            case 0, 1, 2, 3, 4, 5, 6 -> BARN_0_6;
            case 7, 8, 9, 10 -> BARN_7_10;
            case 11, 12, 13, 14 -> BARN_11_14;
            default -> BARN_15;
        };
    }

    /** Whole years attained on the day. */
    static int alder(LocalDate fodd, LocalDate dag) {
        int ar = dag.getYear() - fodd.getYear();
        return fodd.plusYears(ar).isAfter(dag) ? ar - 1 : ar;
    }
}
