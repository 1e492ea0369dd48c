package se.verkstall.webb.skal;

/**
 * A place in the left rail.
 *
 * @param id its message key and what a page names to light it
 * @param antal how many things wait there, or {@code null}
 */
public record Plats(String id, String adress, String antal) {
}
