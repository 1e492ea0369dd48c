package se.verkstall.forsaljning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;

/**
 * What is known of real property for its sale.
 *
 * @param bevis the documents of UF 12:1 and 12:7 that are at hand, in words, or {@code null}
 * @param upplysningar what the announcement tells (UF 12:15), or {@code null}
 * @param tidigareBeteckningar earlier designations of property that a mortgage was granted in, or {@code null}
 * @param varde the value set, or {@code null}
 * @param hordaOmgang how many times the parties have been asked to comment on time and place
 */
public record Fastighetsuppgifter(long forsaljningId, String bevis, LocalDate bevisDag, String lagfarenAgare, String upplysningar, Belopp taxeringsvarde, String tidigareBeteckningar,
                                  boolean jordbruk, boolean hyreshus, boolean gemensamtIntecknad, LocalDate beskrivningDag, String beskrivningTid, Belopp varde,
                                  LocalDate varderadDag, Long beskrivningId, int hordaOmgang) {
}
