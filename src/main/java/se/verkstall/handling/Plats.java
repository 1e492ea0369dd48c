package se.verkstall.handling;

import java.util.regex.Pattern;

/**
 * A marked place in a frame that many documents share; each document has its own value there.
 *
 * @param namn its name in the template and in the document's values
 * @param slag how the value is written
 */
public record Plats(String namn, Slag slag) {

    static final Pattern MARKE = Pattern.compile("⟦([A-Z]+):([A-Za-z]+)⟧");

    /** How the value of a place is stored and written. */
    public enum Slag {
        /** Text, written as it is. */
        TEXT,
        /** A number of öre, written as kronor. */
        BELOPP,
        /** A day as {@code 2026-01-02}, written in words. */
        DATUM
    }

    String marke() {
        return "⟦" + slag + ":" + namn + "⟧";
    }

    /** The value as the document shows it. */
    static String skriv(Slag slag, Object varde) {
        return switch (slag) {
            case TEXT -> varde.toString();
            case BELOPP -> Skrivsatt.INSTANS.kronor(se.verkstall.lag.Belopp.ore(((Number) varde).longValue()));
            case DATUM -> Skrivsatt.INSTANS.datum(varde);
        };
    }
}
