package se.verkstall.utmatning.berakning;

import java.time.LocalDate;
import java.util.Optional;
import se.verkstall.lag.Lagrum;
import se.verkstall.tid.Fristkatalog;

/**
 * Whether an attachment may be lifted. That the property belonged to somebody else, or can't be sold with a surplus, lifts it whenever it is found
 * (UB 4:33); another reason no later than two weeks from the decision (UB 4:34).
 *
 * <p>Decided Tuesday 2022-03-01: another reason until Tuesday 2022-03-15.
 */
@Lagrum({"UB 4:33", "UB 4:34"})
public final class Rattelse {

    private Rattelse() {
    }

    /** Why it is lifted. */
    public enum Grund {
        TREDJE_MANS("UB 4:33 st 1"), INGET_OVERSKOTT("UB 4:33 st 2"), ANNAT_SKAL("UB 4:34"),
        /** The applicant did not sue in time although he was ordered to. */
        TALAN_EJ_VACKT("UB 4:22 st 2"),
        /** A court has lifted it after an appeal; it tells the registers itself. */
        DOMSTOL("UF 6:27");

        private final String lagrum;

        Grund(String lagrum) {
            this.lagrum = lagrum;
        }

        /** The section. */
        public String lagrum() {
            return lagrum;
        }
    }

    /** The last day to lift it on that ground, or empty if there is none. */
    public static Optional<LocalDate> senast(Grund grund, LocalDate beslutsdag) {
        return grund == Grund.ANNAT_SKAL ? Optional.of(Fristkatalog.berakna("UB 4:34", beslutsdag, beslutsdag).dag()) : Optional.empty();
    }

    /** Whether it may be lifted on the day. */
    public static boolean far(Grund grund, LocalDate beslutsdag, LocalDate dag) {
        return senast(grund, beslutsdag).map(senast -> !dag.isAfter(senast)).orElse(true);
    }
}
