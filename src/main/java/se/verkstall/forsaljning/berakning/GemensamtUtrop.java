package se.verkstall.forsaljning.berakning;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;

/**
 * Several jointly mortgaged properties called out each by itself and then together (UB 12:54): a joint bid goes before the bids for each if it is higher than their sum, and is
 * shared on the properties by the values set in the case, but each has at least what was bid for it alone.
 *
 * <p>Values 1 000 000 kr and 500 000 kr; alone 700 000 kr and 450 000 kr were bid; together 1 200 000 kr. By value 800 000 kr and 400 000 kr; the second has at least its 450 000 kr,
 * so the first has 750 000 kr. Shares are counted to the öre, the first taking what rounding leaves.
 */
@Lagrum("UB 12:54 st 2")
public final class GemensamtUtrop {

    private GemensamtUtrop() {
    }

    /**
     * One property.
     *
     * @param varde the value set in the case, adjusted for accessories (UB 12:54 st 2)
     * @param bud the highest bid for it alone, or {@code null}
     */
    public record Fastighet(Belopp varde, Belopp bud) {

        Belopp minst() {
            return bud == null ? Belopp.NOLL : bud;
        }
    }

    /** Whether the joint bid goes before the bids for each. */
    public static boolean foretrade(List<Fastighet> fastigheter, Belopp gemensamt) {
        return gemensamt.compareTo(Belopp.summa(fastigheter.stream().map(Fastighet::minst).toList())) > 0;
    }

    /**
     * The joint price shared on the properties, in the order given; the shares sum to it.
     *
     * @throws OgiltigIndataException if it does not go before the bids for each
     */
    public static List<Belopp> fordela(List<Fastighet> fastigheter, Belopp gemensamt) {
        if (!foretrade(fastigheter, gemensamt)) {
            throw new OgiltigIndataException("gemensamt", "UB 12:54 st 2", "Det gemensamma budet är inte högre än summan av de särskilda.");
        }
        boolean[] last = new boolean[fastigheter.size()];
        List<Belopp> andelar = dela(fastigheter, gemensamt, last);
        for (int i = under(fastigheter, andelar, last); i >= 0; i = under(fastigheter, andelar, last)) {
            last[i] = true;
            andelar = dela(fastigheter, gemensamt, last);
        }
        return andelar;
    }

    /** The first property whose share is below what was bid for it alone, or -1. */
    private static int under(List<Fastighet> fastigheter, List<Belopp> andelar, boolean[] last) {
        for (int i = 0; i < last.length; i++) {
            if (!last[i] && andelar.get(i).compareTo(fastigheter.get(i).minst()) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Those that are fixed have what was bid for them; the others share the rest by value. */
    private static List<Belopp> dela(List<Fastighet> fastigheter, Belopp gemensamt, boolean[] last) {
        Belopp rest = gemensamt;
        BigInteger varden = BigInteger.ZERO;
        for (int i = 0; i < last.length; i++) {
            rest = last[i] ? rest.minus(fastigheter.get(i).minst()) : rest;
            varden = last[i] ? varden : varden.add(BigInteger.valueOf(fastigheter.get(i).varde().ore()));
        }
        List<Belopp> andelar = new ArrayList<>();
        Belopp utdelat = Belopp.NOLL;
        int forsta = -1;
        for (int i = 0; i < last.length; i++) {
            Belopp andel = last[i] ? fastigheter.get(i).minst()
                    : Belopp.ore(BigInteger.valueOf(rest.ore()).multiply(BigInteger.valueOf(fastigheter.get(i).varde().ore())).divide(varden).longValueExact());
            forsta = forsta < 0 && !last[i] ? i : forsta;
            andelar.add(andel);
            utdelat = utdelat.plus(andel);
        }
        if (forsta >= 0) {
            andelar.set(forsta, andelar.get(forsta).plus(gemensamt.minus(utdelat)));
        }
        return andelar;
    }
}
