package se.verkstall.fil;

/**
 * What is wrong with a file.
 *
 * @param rad the line, from 1, or 0 for the file as a whole
 * @param text the reason, a Swedish sentence
 */
public record Filfel(long rad, String text) {
}
