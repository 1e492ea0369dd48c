package se.verkstall.lag;

import java.util.List;

/**
 * A section that the program accounts for: one row of the coverage of the statute.
 *
 * @param referens how it is cited
 * @param lydelser the wordings in which it is in force, oldest first; empty if in none
 * @param kapitel its chapter as it is cited, {@code UF 9}
 * @param kapitelrubrik the heading of the chapter
 * @param rubrik what the section is about, in a few words of our own
 */
public record Avsnitt(Lagrumsreferens referens, List<String> lydelser, String kapitel, String kapitelrubrik, String rubrik) {

    public Avsnitt {
        lydelser = List.copyOf(lydelser);
    }

    /** Whether it is in force in none of the wordings. */
    public boolean upphavt() {
        return lydelser.isEmpty();
    }
}
