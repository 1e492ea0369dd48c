package se.verkstall.delgivning;

import java.time.LocalDate;

/**
 * What was read out to a recipient.
 *
 * @param identitet how the recipient's identity was made sure of
 * @param upplyst whether the recipient was told that service has taken place
 * @param skickas whether the document is also sent, as it is unless that is needless; under the act of 1970 it always is
 */
public record Muntligdelgivning(long utskickId, LocalDate dag, String identitet, boolean upplyst, boolean skickas) {
}
