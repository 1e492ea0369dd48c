package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.tid.Fristkatalog;

/**
 * Whether a new attempt to sell real property is made. After an auction without a bid accepted and completed with a down payment: if the applicant asks within a week from
 * it. After a bid that became void because the rest was not paid: unless the applicant forgoes it. After two auctions without prospects a request may be rejected. After an
 * attempt under hand: an auction, unless the applicant forgoes it (UB 12:61).
 *
 * <p>Auction on Tuesday 2022-05-31: a request counts through Tuesday 2022-06-07 and not on Wednesday 2022-06-08.
 */
@Lagrum({"UB 12:42", "UB 12:61"})
public final class Fastighetsforsok {

    private static final int AUKTIONER = 2;

    private Fastighetsforsok() {
    }

    /** Why it is asked. */
    public enum Orsak {
        EJ_INROP, INROP_OGILTIGT, EJ_UNDER_HAND
    }

    /**
     * How it stands.
     *
     * @param dag the day of the auction
     * @param begard the day the request came in, or {@code null}
     * @param utsikt whether there is reason to assume that it can be sold within a reasonable time
     */
    public record Lage(Orsak orsak, LocalDate dag, LocalDate begard, boolean sokandenAvstar, int hallnaAuktioner, boolean utsikt) {
    }

    /** The last day to ask. */
    @Lagrum("UB 12:42 st 1")
    public static LocalDate begarsSenast(LocalDate auktion) {
        return Fristkatalog.berakna("UB 12:42", auktion, auktion).dag();
    }

    /** Whether it is made. */
    public static boolean gors(Lage l) {
        if (l.sokandenAvstar()) {
            return false;
        }
        return switch (l.orsak()) {
            case EJ_UNDER_HAND -> true;
            case INROP_OGILTIGT -> l.hallnaAuktioner() < AUKTIONER || l.utsikt();
            case EJ_INROP -> l.begard() != null && !l.begard().isAfter(begarsSenast(l.dag())) && (l.hallnaAuktioner() < AUKTIONER || l.utsikt());
        };
    }

    /** What stands against closing the question on the day: the week must pass unless the applicant has asked or forgone it. */
    public static List<Fel> fel(Lage l, LocalDate idag) {
        List<Fel> fel = new ArrayList<>();
        if (l.begard() != null && (l.begard().isAfter(idag) || l.begard().isBefore(l.dag()))) {
            fel.add(new Fel("begardDag", "UB 12:42 st 1", "Begäran ska ha kommit in mellan auktionen och i dag."));
        }
        if (l.orsak() == Orsak.EJ_INROP && l.begard() == null && !l.sokandenAvstar() && !idag.isAfter(begarsSenast(l.dag()))) {
            fel.add(new Fel("begardDag", "UB 12:42 st 1", "Sökanden kan begära ett nytt försök till och med " + begarsSenast(l.dag()) + "."));
        }
        return fel;
    }
}
