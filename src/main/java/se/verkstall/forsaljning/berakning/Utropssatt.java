package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * How jointly mortgaged properties are called out. All of them sold: together, after one list (UB 12:51), unless one of the reasons of UB 12:52 is at hand. Then each by itself, and after that
 * together if they have one owner, or if a claim all of them answer for has not been paid in full, or if the owners agree (UB 12:54 st 1).
 */
@Lagrum({"UB 12:51", "UB 12:52", "UB 12:54 st 1", "UB 12:54 st 5"})
public final class Utropssatt {

    private Utropssatt() {
    }

    /** How they were called out. */
    public enum Satt {
        /** No other of them is sold. */
        ENSAM, GEMENSAM_FORTECKNING, VAR_FOR_SIG, VAR_FOR_SIG_OCH_GEMENSAMT
    }

    /** Why they are called out each by itself: some but not all are sold, then the points of UB 12:52 st 2 in their order. */
    public enum Undantag {
        FLERA_EJ_ALLA, OLIKA_AGARE, INDRAGEN, ANDRA_HAND, SARSKILD_INTECKNING, EJ_HELA_BELOPPET, YRKAT_RATTIGHETSHAVARE, YRKAT_AGARE_BORGENAR
    }

    /**
     * What it is judged from.
     *
     * @param gemensamtIntecknad whether the property is mortgaged jointly with another
     * @param satt how they were called out, or {@code null} if nobody has said
     * @param undantag why each by itself, or {@code null}
     * @param sammaAgare whether they have one owner
     * @param fulltBetald whether the bids for each pay every claim that all of them answer for
     * @param agarnaEnse whether the owners agree that they are called out together
     */
    public record Lage(boolean gemensamtIntecknad, Satt satt, Undantag undantag, boolean sammaAgare, boolean fulltBetald, boolean agarnaEnse) {

        private boolean skaOcksaGemensamt() {
            return sammaAgare || !fulltBetald || agarnaEnse;
        }
    }

    /** What is wrong with how they were called out; empty if nothing is. */
    public static List<Fel> fel(Lage l) {
        if (!l.gemensamtIntecknad()) {
            return l.satt() == null || l.satt() == Satt.ENSAM ? List.of() : List.of(new Fel("utropssatt", "UB 12:51", "Bara gemensamt intecknade fastigheter ropas ut tillsammans."));
        }
        if (l.satt() == null) {
            return List.of(new Fel("utropssatt", "UB 12:51", "Fastigheten är gemensamt intecknad med en annan. Ange hur de har ropats ut."));
        }
        return switch (l.satt()) {
            case ENSAM -> List.of();
            case GEMENSAM_FORTECKNING -> l.undantag() == null ? List.of()
                    : List.of(new Fel("undantag", "UB 12:52", "När något av detta föreligger upprättas en förteckning för varje fastighet, och de ropas först ut var för sig."));
            case VAR_FOR_SIG, VAR_FOR_SIG_OCH_GEMENSAMT -> varForSig(l);
        };
    }

    private static List<Fel> varForSig(Lage l) {
        List<Fel> fel = new ArrayList<>();
        if (l.undantag() == null) {
            fel.add(new Fel("undantag", "UB 12:51", "Säljs alla fastigheterna ropas de ut gemensamt. Ange vad som gör att de har ropats ut var för sig."));
        }
        if (l.undantag() == Undantag.OLIKA_AGARE && l.sammaAgare()) {
            fel.add(new Fel("sammaAgare", "UB 12:52 st 2 p 1", "Fastigheterna kan inte både ha olika ägare och samma ägare."));
        }
        boolean gemensamt = l.satt() == Satt.VAR_FOR_SIG_OCH_GEMENSAMT;
        if (l.undantag() != Undantag.ANDRA_HAND && gemensamt != l.skaOcksaGemensamt()) {
            fel.add(new Fel("utropssatt", "UB 12:54 st 1", gemensamt ? "Efter utropen var för sig ropas fastigheterna ut gemensamt bara om de har samma ägare, om full betalning inte har uppnåtts eller om ägarna är ense."
                    : "Fastigheterna ska därefter ropas ut gemensamt: de har samma ägare, full betalning har inte uppnåtts eller ägarna är ense."));
        }
        return fel;
    }
}
