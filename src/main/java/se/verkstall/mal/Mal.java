package se.verkstall.mal;

import se.verkstall.lag.Malslag;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A case's head.
 *
 * @param referens the applicant's own reference, or {@code null}
 * @param inkomdag the day it came in, Swedish time: its rules are those of that day
 */
public record Mal(long id, Malnummer malnummer, Malslag slag, String atgard, Malstatus status, Fas fas, Kalla kalla,
                  String referens, OffsetDateTime inkom, LocalDate inkomdag, LocalDate avslutad) {
}
