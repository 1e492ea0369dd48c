package se.verkstall.forsaljning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * A creditor, or a konkursbo, that has joined the sale of a ship or aircraft.
 *
 * @param vem who holds the claim now
 * @param adress his address, or {@code null} until he has redeemed somebody
 * @param ratt the priority of the claim
 */
@Lagrum({"UB 10:5 st 1", "UB 10:5 st 2"})
public record Anslutning(long id, long auktionId, String vem, String adress, Belopp fordran, String ratt, LocalDate dag) {
}
