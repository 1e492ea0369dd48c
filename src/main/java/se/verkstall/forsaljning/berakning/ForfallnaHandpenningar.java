package se.verkstall.forsaljning.berakning;

import java.util.LinkedList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * What the down payments go to when more than one bid in the same sale has become void before the thing is sold (UB 9:7, 10:22, 12:43).
 *
 * <ul>
 * <li>The sections speak of "the former auction" and "the new auction". Each down payment stands for the two auctions its own bid fell between, so each cost is
 *     charged once: the costs given with the bid that came next.
 * <li>What is short is made up from the latest backwards: the latest down payment covers the step from its own bid to the new price, an earlier one only what is
 *     still short of its own bid when what the later ones hold is added to the new price. So the price and what is held never come above the highest former bid
 *     (for a ship or land with its interest).
 * </ul>
 *
 * <p>Bids of 50 000 kr and 47 000 kr void, 5 000 kr down for each, sold for 44 000 kr; costs 1 000 kr given with the second bid and 1 500 kr with the third: the
 * second down payment pays 1 500 kr and 3 000 kr of difference, 500 kr goes back; the first pays 1 000 kr and 3 000 kr, 1 000 kr goes back. 50 000 kr is reached.
 *
 * <p>Whole öre; nothing is rounded.
 */
@Lagrum({"UB 9:7 st 1", "UB 10:22 st 1", "UB 12:43 st 1"})
public final class ForfallnaHandpenningar {

    private ForfallnaHandpenningar() {
    }

    /**
     * A bid that became void.
     *
     * @param ranta interest on the bid from the day set for sharing it through the new such day; nothing for other property than ships and aircraft
     * @param kostnader the costs given with the bid that came next
     */
    public record Forfallen(Belopp handpenning, Belopp pris, Belopp ranta, Belopp kostnader) {
    }

    /** Movables in general: the costs first, then the difference (UB 9:7 st 1); one result for each, in the order of the bids. */
    @Lagrum("UB 9:7 st 1")
    public static List<Handpenning> losEgendom(List<Forfallen> iOrdning, Belopp nyttPris) {
        return dela(iOrdning, nyttPris, (f, uppnatt) -> Handpenning.nyForsaljning(f.handpenning(), f.kostnader(), f.pris().plus(f.ranta()), uppnatt));
    }

    /** Ships and aircraft: the sum of the former auction with interest first, then the costs (UB 10:22 st 1); one result for each, in the order of the bids. */
    @Lagrum("UB 10:22 st 1")
    public static List<Handpenning> fartyg(List<Forfallen> iOrdning, Belopp nyttPris) {
        return dela(iOrdning, nyttPris, (f, uppnatt) -> {
            Fartygshandpenning.Slut s = Fartygshandpenning.nyAuktion(f.handpenning(), f.pris(), f.ranta(), uppnatt, f.kostnader());
            return new Handpenning(s.kostnader(), s.hallen(), s.ater());
        });
    }

    /**
     * Real property: what the former bid with its interest lacks of the new price; one result for each, in the order of the bids. The costs of the new auction stand in its
     * list and so in its lowest bid.
     *
     * <p>900 000 kr and then 870 000 kr were not paid; 90 000 kr and 87 000 kr down; sold for 850 000 kr, interest left out: the second holds 20 000 kr, the first 30 000 kr, and
     * 900 000 kr is reached.
     */
    @Lagrum("UB 12:43 st 1")
    public static List<Fastighetshandpenning> fastighet(List<Forfallen> iOrdning, Belopp nyttPris) {
        return dela(iOrdning, nyttPris, (f, uppnatt) -> Fastighetshandpenning.nyForsaljning(f.handpenning(), f.pris(), uppnatt, f.ranta(), f.kostnader()), Fastighetshandpenning::ianspraktagen);
    }

    private static List<Handpenning> dela(List<Forfallen> iOrdning, Belopp nyttPris, BiFunction<Forfallen, Belopp, Handpenning> regel) {
        return dela(iOrdning, nyttPris, regel, Handpenning::skillnad);
    }

    /** The latest first: what it holds counts as reached for those before it. */
    private static <T> List<T> dela(List<Forfallen> iOrdning, Belopp nyttPris, BiFunction<Forfallen, Belopp, T> regel, Function<T, Belopp> hallet) {
        LinkedList<T> delade = new LinkedList<>();
        Belopp uppnatt = nyttPris;
        for (int i = iOrdning.size() - 1; i >= 0; i--) {
            T h = regel.apply(iOrdning.get(i), uppnatt);
            uppnatt = uppnatt.plus(hallet.apply(h));
            delade.addFirst(h);
        }
        return List.copyOf(delade);
    }
}
