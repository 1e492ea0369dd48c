package se.verkstall.forsaljning;

import java.time.LocalDate;
import se.verkstall.forsaljning.berakning.Kungorelsekrav.Medium;

/**
 * An announcement in one medium.
 *
 * @param avser what it is about: the caller's name
 * @param namn the newspaper or page
 * @param fristNyckel its row in the ledger
 * @param senast the last day it is in time
 * @param utskickId the order, or {@code null} until it is placed
 * @param inford the day it was published, or {@code null}
 */
public record Kungorelse(long id, String malnummer, String avser, Medium medium, String namn, long handlingId, String lagrum, String fristNyckel, LocalDate senast,
                         Long utskickId, LocalDate inford) {
}
