package se.verkstall.utmatning;

/**
 * What else is known of attached property, as far as a section makes something of it; what is not known is {@code null}.
 *
 * @param formansratt the special priority of the applicant's claim in it (UF 6:8 st 1 p 3)
 * @param andel the part that was attached, if not the whole (UB 8:8)
 * @param forbehallTredjeMan whether it is attached with reservation for a third party's right (UB 4:22)
 * @param tullverket whether the customs authority's help is needed (UF 6:22)
 * @param namngiven the foreign authority, nominee, housing association or landowner that is told (UF 6:11, 6:19)
 * @param begransadEffekt whether a firearm is one of limited effect (UF 6:24 st 1)
 * @param vapen make, model, calibre, number, ammunition and how it is kept (UF 6:24 st 2)
 * @param elektroniskt whether whoever is told has agreed to be told electronically (UF 6:11 st 2)
 * @param hemvistmyndighet the authority of the region where the debtor lives (UF 6:7, until 2006-06-30)
 */
public record Utmatningsuppgifter(String formansratt, String andel, boolean forbehallTredjeMan, boolean tullverket, String namngiven, String namngivenAdress,
                                  boolean datapantbrev, boolean begransadEffekt, String vapen, String hemvistmyndighet,
                                  boolean elektroniskt) {
}
