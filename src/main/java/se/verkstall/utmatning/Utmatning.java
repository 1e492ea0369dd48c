package se.verkstall.utmatning;

import java.time.LocalDate;

/**
 * The attachment of one thing.
 *
 * @param skal why it may be attached, and what has been weighed
 * @param provisoriskDag the day it was secured for the time being, or {@code null}
 * @param beslutsdag the day it was attached, or {@code null}
 * @param delgivningskrav how the debtor is to be told: ENKEL or DELGIVNING_OM_ANTRAFFBAR
 * @param havdDag the day it was lifted, or {@code null}
 */
public record Utmatning(long id, String malnummer, long egendomId, String skal, LocalDate provisoriskDag, LocalDate beslutsdag, String beslutadAv,
                        String delgivningskrav, LocalDate havdDag, String havdSkal) {
}
