package se.verkstall.kassa;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;

/**
 * Money has been paid out in a case; published in the transaction that pays it.
 *
 * @param tillSokanden whether to the applicant; otherwise back to the debtor
 * @param nyckel names the payment
 */
public record Utbetalt(String malnummer, boolean tillSokanden, Belopp belopp, String nyckel, LocalDate dag) {
}
