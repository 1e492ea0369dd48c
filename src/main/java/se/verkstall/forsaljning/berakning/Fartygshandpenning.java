package se.verkstall.forsaljning.berakning;

import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.tid.Fristkatalog;

/**
 * What the buyer of a ship or aircraft pays at once: one sixth of the price, an öre that does not come out even upwards, and no less than the costs of execution
 * that are paid out of the ship (UB 10:16). What becomes of it if the rest is not paid is {@link Fartygshandpenning.Slut}.
 *
 * <p>Sold for 1 000 000 kr with costs of 80 000 kr: 166 666.67 kr. With costs of 200 000 kr: 200 000 kr.
 */
@Lagrum({"UB 10:16 st 1", "UB 10:16 st 3", "UF 10:9"})
public final class Fartygshandpenning {

    private Fartygshandpenning() {
    }

    /** How it is given. State, municipalities, regions and their associations need not give any (UB 10:16 st 3). */
    public enum Satt {
        KONTANT("kontant"), SAKERHET("genom säkerhet"), BEFRIAD("inte alls: staten, en kommun, en region eller ett kommunalförbund");

        private final String text;

        Satt(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /** The least down payment. */
    public static Belopp minst(Belopp pris, Belopp kostnader, java.time.LocalDate dag) {
        long andel = Fristkatalog.rad("UB 10:16", dag).regel().antal();
        return Belopp.ore(-Math.floorDiv(-pris.ore(), andel)).lagst(kostnader);
    }

    /**
     * What a down payment goes to.
     *
     * @param hallen what makes up the sum of the former auction, or is forfeited: it is shared with the price
     * @param kostnader what pays costs
     * @param ater what goes back
     */
    public record Slut(Belopp hallen, Belopp kostnader, Belopp ater) {
    }

    /**
     * Sold at a new auction: the down payment makes up the difference to the former price with interest on that, and the costs of the new auction.
     *
     * @param ranta interest by RäntelL 5 § on the former price, from the day set for sharing it through the new such day
     */
    @Lagrum("UB 10:22 st 1")
    public static Slut nyAuktion(Belopp handpenning, Belopp forraPriset, Belopp ranta, Belopp nyaPriset, Belopp nyaKostnader) {
        Belopp hallen = forraPriset.plus(ranta).minus(nyaPriset).ejNegativt().hogst(handpenning);
        Belopp kostnader = nyaKostnader.hogst(handpenning.minus(hallen));
        return new Slut(hallen, kostnader, handpenning.minus(hallen).minus(kostnader));
    }

    /**
     * What a buyer who gave nothing in cash answers for when his bid has become void: as much as a down payment of the least amount would have gone to.
     *
     * @param auktionskostnader the costs to be paid out of the ship at his auction
     * @param nyaKostnader the costs of the new auction
     */
    @Lagrum({"UB 10:16 st 2", "UB 10:16 st 3", "UB 10:22 st 1"})
    public static Belopp ansvar(Belopp pris, Belopp auktionskostnader, java.time.LocalDate dag, Belopp ranta, Belopp nyaPriset, Belopp nyaKostnader) {
        Slut s = nyAuktion(minst(pris, auktionskostnader, dag), pris, ranta, nyaPriset, nyaKostnader);
        return s.hallen().plus(s.kostnader());
    }

    /** A new auction was held without a sale: all of it is forfeited. */
    @Lagrum("UB 10:22 st 1")
    public static Slut forverkad(Belopp handpenning) {
        return new Slut(handpenning, Belopp.NOLL, Belopp.NOLL);
    }

    /** No new auction: it pays the costs that came to no use. */
    @Lagrum("UB 10:22 st 2")
    public static Slut ingenNyAuktion(Belopp handpenning, Belopp onyttigaKostnader) {
        Belopp kostnader = onyttigaKostnader.hogst(handpenning);
        return new Slut(Belopp.NOLL, kostnader, handpenning.minus(kostnader));
    }
}
