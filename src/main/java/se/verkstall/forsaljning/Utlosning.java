package se.verkstall.forsaljning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * Somebody who has redeemed the applicant and taken his place.
 *
 * @param ratt the right that may depend on the sale
 * @param utlost the applicant who was redeemed
 * @param fordran what he got
 * @param kostnader the costs of execution that were paid too
 */
@Lagrum("UB 10:4")
public record Utlosning(String vem, String idnummer, String adress, String ratt, String utlost, Belopp fordran, Belopp kostnader, LocalDate dag) {
}
