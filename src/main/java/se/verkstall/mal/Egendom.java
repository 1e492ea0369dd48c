package se.verkstall.mal;

import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;

/**
 * A thing or a right in a case.
 *
 * @param beteckning its number in a register, or {@code null}
 * @param varde what it is estimated to be worth
 * @param plats where it is
 * @param naringsverksamhet whether it belongs to a business that may be mortgaged as such (UF 9:5)
 * @param forbehall what the debtor is to have out of the price (UB 5:4), or {@code null}
 */
public record Egendom(long id, String malnummer, Egendomsslag slag, String beskrivning, String beteckning, Belopp varde, String plats,
                      boolean naringsverksamhet, Belopp forbehall, Status status) {

    /** How far it has come. */
    public enum Status {
        UTREDS("utreds"), PROVISORISK("säkrad tills vidare"), UTMATT("utmätt"), SALD("såld"), HAVD("utmätningen hävd"), EJ_UTMATT("inte utmätt");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /** In a line: what it is, with its number if it has one. */
    public String iOrd() {
        return beteckning == null ? beskrivning : beskrivning + " (" + beteckning + ")";
    }
}
