package se.verkstall.loneutmatning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;

/**
 * One row of a computation, as the debtor gets to read it.
 *
 * @param rad section and row: "I 1"; the sections are those of the authority's form, the row numbers our own
 * @param text a Swedish sentence
 * @param belopp what the row comes to; a deduction is negative
 * @param lagrum the section that gives the row
 */
public record Steg(String rad, String text, Belopp belopp, String lagrum) {

    /** Rows in the making: numbers them within their section. */
    static final class Bok {

        private final List<Steg> steg = new ArrayList<>();
        private String avdelning = "";
        private int nummer;

        void avdelning(String ny) {
            avdelning = ny;
            nummer = 0;
        }

        /** Writes a row and hands the amount back. */
        Belopp rad(String text, Belopp belopp, String lagrum) {
            nummer++;
            steg.add(new Steg(avdelning + " " + nummer, text, belopp, lagrum));
            return belopp;
        }

        /** Writes a row unless the amount is zero, and hands the amount back. */
        Belopp radOmNagot(String text, Belopp belopp, String lagrum) {
            return belopp.arNoll() ? belopp : rad(text, belopp, lagrum);
        }

        List<Steg> rader() {
            return List.copyOf(steg);
        }
    }
}
