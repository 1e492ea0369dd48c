package se.verkstall.tid;

import java.time.LocalDate;

/**
 * A named day on which time limits do not run out.
 *
 * @param datum the day
 * @param namn its name in Swedish, as the statute writes it
 * @param slag holiday or one of the three eves
 */
public record Helgdag(LocalDate datum, String namn, Slag slag) {

    /** The two kinds of named days. */
    public enum Slag {
        /** A public holiday of lag 1989:253. */
        HELGDAG,
        /** Midsommarafton, julafton or nyårsafton of lag 1930:173 section 2. */
        AFTON
    }
}
