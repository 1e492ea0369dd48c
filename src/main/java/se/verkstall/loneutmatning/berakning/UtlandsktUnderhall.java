package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.verkstall.lag.Lagrum;

/**
 * The priority of foreign maintenance in wages: it lasts as long as the claim is at most five years old when it is enforced, which is when the wage falls due.
 *
 * <p>What fell due on 2019-03-25 (a Monday) has priority in the wage of 2024-03-25 (a Monday), not in one a day later.
 */
@Lagrum("UB 7:14 st 2")
public final class UtlandsktUnderhall {

    private static final int AR = 5;

    private UtlandsktUnderhall() {
    }

    /** Whether what fell due on the day is too old for priority in a wage of the payday. */
    public static boolean forGammalt(LocalDate forfallodag, LocalDate lonedag) {
        return forfallodag.plusYears(AR).isBefore(lonedag);
    }

    /**
     * The day that decides of the sum a case began with: the last of the time it is for, as far as that is known.
     *
     * @param inkom the day the application came in
     */
    public static LocalDate senastForfallet(LocalDate periodTill, LocalDate forfallodag, LocalDate periodFran, LocalDate inkom) {
        return Optional.ofNullable(periodTill).or(() -> Stream.of(forfallodag, periodFran).filter(Objects::nonNull).max(LocalDate::compareTo)).orElse(inkom);
    }
}
