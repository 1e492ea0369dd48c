package se.verkstall.ansokan.berakning;

/**
 * One thing an application lacks.
 *
 * @param regel the rule that found it
 * @param falt the field that would mend it
 * @param lagrum the section that demands it
 * @param text what is missing, in Swedish, as it is told to the applicant
 */
public record Brist(String regel, String falt, String lagrum, String text) {
}
