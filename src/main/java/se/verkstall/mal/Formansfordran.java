package se.verkstall.mal;

import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * A claim for which what a right yields was attached before the right as such was, as it stands.
 *
 * @param malnummer the case it is enforced in
 * @param fordranId its row, and {@code nr} its number in the case
 * @param foretrade whether it is paid before the claim the right was attached for (UB 7:18 st 1); otherwise the right is deemed attached for it too (st 2)
 * @param ordning its place among those paid before, 1 first; 1 if it is not
 */
@Lagrum("UB 7:18")
public record Formansfordran(String malnummer, long fordranId, int nr, boolean foretrade, int ordning, Belopp kostnad, Belopp ranta, Belopp kapital) {

    /** Names it among the claims of a sharing: the case and its number there, and what of it has lost its priority apart. */
    public String beteckning() {
        return malnummer + " fordran " + nr + (foretrade ? "" : " utan företräde");
    }
}
