package se.verkstall.processmotor.modellgranskning;

import java.util.List;

/**
 * What the guard says of a model.
 *
 * @param godkand whether it may be deployed: it has no deviations
 */
public record Granskning(boolean godkand, List<Avvikelse> avvikelser) {

    static Granskning av(List<Avvikelse> avvikelser) {
        return new Granskning(avvikelser.isEmpty(), List.copyOf(avvikelser));
    }
}
