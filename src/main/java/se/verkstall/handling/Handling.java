package se.verkstall.handling;

import java.time.OffsetDateTime;

/**
 * A document of a case.
 *
 * @param mall the template it was made from
 * @param riktning {@code UT} for what the authority made, {@code IN} for what came in
 * @param vem who made it, or who sent it in
 */
public record Handling(long id, String malnummer, String mall, String titel, String riktning, OffsetDateTime tid, String vem) {
}
