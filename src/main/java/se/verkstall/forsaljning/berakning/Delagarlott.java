package se.verkstall.forsaljning.berakning;

import java.math.BigInteger;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * What of the price of the whole belongs to a part-owner, when the whole was sold for the debtor's share (UB 8:8, 8:9): his share of what is left when the rights
 * that burden the whole have been covered. A half öre is rounded upwards; what rounding leaves is in the debtor's part.
 *
 * <p>A car that the debtor owns to a third is sold for 52 000 kr; a pledge in it is 4 000 kr. The owner of two thirds has 32 000 kr, and 16 000 kr are the debtor's.
 */
@Lagrum({"UB 8:8", "UB 8:9 st 1"})
public final class Delagarlott {

    private Delagarlott() {
    }

    /**
     * His part.
     *
     * @param inflot what the whole has brought in
     * @param battre the rights in the whole; if they are more than that, nothing is left
     * @throws IllegalArgumentException if it isn't a share: more than nothing and less than the whole
     */
    public static Belopp av(Belopp inflot, Belopp battre, int taljare, int namnare) {
        if (taljare < 1 || namnare <= taljare) {
            throw new IllegalArgumentException("Ingen andel: " + taljare + "/" + namnare);
        }
        BigInteger rest = BigInteger.valueOf(inflot.minus(battre).ejNegativt().ore());
        BigInteger dubbelt = rest.multiply(BigInteger.valueOf(2L * taljare)).add(BigInteger.valueOf(namnare));
        return Belopp.ore(dubbelt.divide(BigInteger.valueOf(2L * namnare)).longValueExact());
    }
}
