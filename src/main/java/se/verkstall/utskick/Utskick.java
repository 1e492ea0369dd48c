package se.verkstall.utskick;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A document on its way to a recipient.
 *
 * @param sand when it was sent, or {@code null} while it is queued
 * @param sandDag the day it was sent, Swedish time
 * @param delgivningsdag the day it was served, or {@code null}
 */
public record Utskick(long id, String malnummer, long handlingId, Mottagare mottagare, Satt satt, String lagrum, String nyckel,
                      Utskicksstatus status, Kanal kanal, OffsetDateTime koad, OffsetDateTime sand, LocalDate sandDag,
                      LocalDate delgivningsdag) {
}
