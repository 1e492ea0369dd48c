package se.verkstall.forrattning.berakning;

import java.util.Optional;
import se.verkstall.lag.Lagrum;

/**
 * When a protokoll must be kept. Always at an auction, a bevakningssammanträde and a meeting that shares money; otherwise unless one of three exceptions
 * applies. Where none is kept, notes are (UF 3:13).
 */
@Lagrum({"UF 3:10", "UF 3:13"})
public final class Protokollsplikt {

    private Protokollsplikt() {
    }

    /** What the förrättning is. */
    public enum Slag {
        AUKTION(true), BEVAKNINGSSAMMANTRADE(true), FORDELNINGSSAMMANTRADE(true), UTMATNING(false), UTREDNING(false), ANNAN(false);

        private final boolean alltid;

        Slag(boolean alltid) {
            this.alltid = alltid;
        }
    }

    /**
     * The facts.
     *
     * @param iMyndighetensLokaler whether it was held on the authority's premises
     * @param sakagareNarvarandeEllerKallad whether a party or another sakägare was there or had been called
     * @param verkstallighetSkedde whether enforcement could take place; of no meaning for an inquiry
     * @param enkel whether it was otherwise of a simple nature, as a person has judged
     */
    public record Lage(Slag slag, boolean iMyndighetensLokaler, boolean sakagareNarvarandeEllerKallad, boolean verkstallighetSkedde, boolean enkel) {
    }

    /** The exception by which no protokoll needs to be kept, or empty if it must be. */
    public static Optional<String> undantag(Lage lage) {
        if (lage.slag().alltid) {
            return Optional.empty();
        }
        if (lage.iMyndighetensLokaler() && !lage.sakagareNarvarandeEllerKallad()) {
            return Optional.of("UF 3:10 st 1 p 1");
        }
        if (lage.slag() != Slag.UTREDNING && !lage.verkstallighetSkedde()) {
            return Optional.of("UF 3:10 st 1 p 2");
        }
        return lage.enkel() ? Optional.of("UF 3:10 st 1 p 3") : Optional.empty();
    }
}
