package se.verkstall.forsaljning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The meetings and the showing that go with an auction of real property.
 *
 * @param fordelningDag the meeting that shares out the price, which is the day of taking over (UB 12:36)
 * @param visning when and by whom it is shown (UF 12:14)
 * @param ortstidning until September 2014, otherwise {@code null}
 * @param bevakningHallen whether the bevakningssammanträde has been held
 */
public record Fastighetsauktion(long auktionId, LocalDate bevakningDag, LocalTime bevakningTid, String bevakningPlats, LocalDate fordelningDag, LocalTime fordelningTid,
                                String fordelningPlats, String visning, String ortstidning, boolean bevakningHallen) {

    /** What notices and joining are counted back from: the meeting of this auction. */
    public String ankare() {
        return "bevakningssammanträdet (" + auktionId + ")";
    }
}
