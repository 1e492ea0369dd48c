package se.verkstall.forsaljning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;

/**
 * The collection of one attached claim.
 *
 * @param sekundogaldenar who owes it
 * @param fordringsbevis whether it rests on a document that has been taken into keeping
 * @param forfallen whether it is due
 * @param nedsatt the amount agreed for early payment, or {@code null}
 * @param betalt what has been paid
 */
public record Indrivning(long id, String malnummer, long egendomId, LocalDate utmatningsdag, String sekundogaldenar, String idnummer, String adress,
                         boolean fordringsbevis, boolean forfallen, Belopp nedsatt, Belopp betalt, LocalDate betaldDag, boolean pagar) {
}
