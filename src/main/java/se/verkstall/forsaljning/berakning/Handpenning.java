package se.verkstall.forsaljning.berakning;

import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * What becomes of the down payment when the rest is not paid (UB 9:7): first the costs of the former auction and of care since the bid lapsed; then, if the new
 * price is lower than the old bid, what is left covers the difference; the rest goes back. If the thing is not sold at the new auction all of it is forfeited. If no
 * new auction is held it pays the costs that came to no use.
 *
 * <p>Bid 100 000, down payment 10 000, costs 2 000, sold anew for 95 000: 2 000 to costs, 5 000 to the difference, 3 000 back.
 *
 * @param kostnader what pays costs
 * @param skillnad what covers a lower price, or is forfeited: it is purchase money
 * @param ater what goes back to the buyer
 */
@Lagrum("UB 9:7")
public record Handpenning(Belopp kostnader, Belopp skillnad, Belopp ater) {

    /** Sold at a new auction. */
    public static Handpenning nyForsaljning(Belopp handpenning, Belopp kostnader, Belopp gammaltPris, Belopp nyttPris) {
        Belopp tillKostnader = kostnader.hogst(handpenning);
        Belopp kvar = handpenning.minus(tillKostnader);
        Belopp tillSkillnad = gammaltPris.minus(nyttPris).ejNegativt().hogst(kvar);
        return new Handpenning(tillKostnader, tillSkillnad, kvar.minus(tillSkillnad));
    }

    /** A new auction was held and the thing not sold. */
    public static Handpenning forverkad(Belopp handpenning, Belopp kostnader) {
        Belopp tillKostnader = kostnader.hogst(handpenning);
        return new Handpenning(tillKostnader, handpenning.minus(tillKostnader), Belopp.NOLL);
    }

    /** No new auction is held. */
    public static Handpenning ingenNyAuktion(Belopp handpenning, Belopp onyttigaKostnader) {
        Belopp tillKostnader = onyttigaKostnader.hogst(handpenning);
        return new Handpenning(tillKostnader, Belopp.NOLL, handpenning.minus(tillKostnader));
    }
}
