package se.verkstall.loneutmatning.omrakning;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A run: every attachment that was running when it began, recomputed with the amounts of a day.
 *
 * @param dag the day the amounts take effect
 * @param startadAv the chef who started it and whose decisions they are
 * @param antal how many attachments it takes
 * @param klara how many are done: what a progress bar shows
 * @param klar when the last was done, or {@code null}
 */
public record Omrakning(long id, LocalDate dag, String startadAv, OffsetDateTime startad, int antal, int klara, OffsetDateTime klar) {
}
