package se.verkstall.tid;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A day the law points out, and why it is that day.
 *
 * @param dag the day
 * @param motivering Swedish sentences in the order of the reckoning: from what was counted, how far, which
 *     holidays moved the day
 */
public record BeraknadDag(LocalDate dag, List<String> motivering) {

    public BeraknadDag {
        motivering = List.copyOf(motivering);
    }

    /**
     * Lets a second period start on this day, as when the time for appeal starts on a presumed day of
     * service; the sentences of both are kept.
     */
    public BeraknadDag foljdAv(Function<LocalDate, BeraknadDag> nasta) {
        BeraknadDag slut = nasta.apply(dag);
        return new BeraknadDag(slut.dag, Stream.concat(motivering.stream(), slut.motivering.stream()).toList());
    }
}
