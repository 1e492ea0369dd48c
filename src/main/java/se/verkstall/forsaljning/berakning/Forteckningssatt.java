package se.verkstall.forsaljning.berakning;

import java.util.Optional;
import se.verkstall.forsaljning.berakning.Utropssatt.Satt;
import se.verkstall.forsaljning.berakning.Utropssatt.Undantag;
import se.verkstall.lag.Lagrum;

/** Whether one list is drawn up for jointly mortgaged properties, which are then called out together only, or one for each: all of them are sold, and nothing of UB 12:52 is at hand. */
@Lagrum({"UB 12:51", "UB 12:52"})
public final class Forteckningssatt {

    private Forteckningssatt() {
    }

    /**
     * What it follows from.
     *
     * @param allaSaljs whether every property that the joint mortgages burden is sold
     * @param sarskild whether any of them has a mortgage of its own
     * @param helaBeloppet whether each of them answers for the whole of every joint mortgage
     * @param yrkat what has been claimed at the bevakningssammanträde at the latest (st 2 p 6-7), or {@code null}
     */
    public record Lage(boolean allaSaljs, boolean sammaAgare, boolean indragen, boolean andraHand, boolean sarskild, boolean helaBeloppet, Undantag yrkat) {
    }

    /** Why one list is drawn up for each, the first reason in the order of the law; empty if one is drawn up for all. */
    public static Optional<Undantag> undantag(Lage l) {
        if (!l.allaSaljs()) {
            return Optional.of(Undantag.FLERA_EJ_ALLA);
        }
        if (!l.sammaAgare()) {
            return Optional.of(Undantag.OLIKA_AGARE);
        }
        if (l.indragen()) {
            return Optional.of(Undantag.INDRAGEN);
        }
        if (l.andraHand()) {
            return Optional.of(Undantag.ANDRA_HAND);
        }
        if (l.sarskild()) {
            return Optional.of(Undantag.SARSKILD_INTECKNING);
        }
        return l.helaBeloppet() ? Optional.ofNullable(l.yrkat()) : Optional.of(Undantag.EJ_HELA_BELOPPET);
    }

    /** How they are called out. */
    public static Satt satt(Lage l) {
        return undantag(l).isPresent() ? Satt.VAR_FOR_SIG : Satt.GEMENSAM_FORTECKNING;
    }
}
