package se.verkstall.loneutmatning;

import java.time.LocalDate;
import se.verkstall.lag.Lagrum;

/**
 * The debtor's bankruptcy.
 *
 * @param galdenar what tells the debtor from another
 * @param nummer the court's number of the bankruptcy
 * @param avslutad the day it ended, or {@code null} while it runs
 */
@Lagrum("UB 7:19")
public record Konkurs(long id, String galdenar, LocalDate konkursdag, String domstol, String nummer, String forvaltare, String forvaltarensAdress,
                      LocalDate avslutad) {
}
