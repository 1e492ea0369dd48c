package se.verkstall.forsaljning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;

/**
 * The sale of one attached thing.
 *
 * @param lagsta the lowest price, or {@code null} if none has been set
 * @param gravationsbevis whether an extract that UF 9:5 demands is at hand
 * @param underHand whether it is now tried to be sold under hand
 */
public record Forsaljning(long id, String malnummer, long egendomId, LocalDate utmatningsdag, Belopp lagsta, boolean gravationsbevis, boolean underHand, Status status) {

    /** How far it has come. */
    public enum Status {
        PLANERAS("planeras"), UTLYST("auktion utlyst"), SALD("såld, inte betald"), BETALD("såld och betald"), EJ_SALD("inte såld"), AVBRUTEN("avbruten");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }
}
