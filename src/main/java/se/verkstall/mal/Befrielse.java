package se.verkstall.mal;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * What a debtor has been freed of on a claim though no money came: his employer withheld it and did not pay it over.
 *
 * @param nyckel the event: which attachment and which month's wage
 * @param nr the number of the claim in its case
 * @param ersatt what has come in for it since
 */
@Lagrum("UB 7:23")
public record Befrielse(long avrakningId, String nyckel, String malnummer, long fordranId, int nr, LocalDate dag, Belopp belopp, Belopp ersatt) {

    /** What the creditor is still without. */
    public Belopp kvar() {
        return belopp.minus(ersatt);
    }
}
