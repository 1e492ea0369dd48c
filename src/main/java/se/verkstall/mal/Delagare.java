package se.verkstall.mal;

/**
 * A part-owner of property that is sold as a whole for the debtor's share of it.
 *
 * @param sakagareId who he is among those whose right the property touches
 * @param taljare the numerator of his share, at least 1
 * @param namnare its denominator, more than the numerator
 */
public record Delagare(long sakagareId, String namn, String idnummer, String adress, int taljare, int namnare) {

    public Delagare {
        if (taljare < 1 || namnare <= taljare) {
            throw new IllegalArgumentException("En delägares andel är större än noll och mindre än det hela: " + taljare + "/" + namnare);
        }
    }
}
