package se.verkstall.frist;

import java.time.LocalDate;

/**
 * A deadline to start, whose day the catalogue of time limits gives.
 *
 * @param katalogId id in the catalogue, such as {@code N19}
 * @param ankare what the time is counted from, in Swedish: every deadline of the case with the same anchor moves when it moves
 * @param handelse the day of that
 * @param nyckel the capability's name for it, unique in the case while it runs
 * @param timer where it shows in the engine, or {@code null}
 */
public record NyFrist(String malnummer, String katalogId, String ankare, LocalDate handelse, String nyckel, Timer timer) {
}
