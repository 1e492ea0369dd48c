package se.verkstall.forsaljning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;

/**
 * One attempt to sell under hand.
 *
 * @param visning when and where the property is shown, or {@code null}
 * @param anbudstid the last day for tenders
 * @param bundenTill the day until which a bidder is bound
 * @param anstand whether and how respite with payment may be given, or {@code null}
 * @param uppdragstagare who has been asked to sell it, or {@code null}
 * @param redovisas the day by which he accounts for the money, or {@code null}
 * @param yttrandeTill the last day for those it concerns to comment, or {@code null} if they are not asked
 */
public record Underhand(long id, long forsaljningId, int nr, Satt satt, String visning, LocalDate anbudstid, LocalDate bundenTill, boolean forseglat, String anstand,
                        String villkor, String uppdragstagare, String uppdragsadress, LocalDate redovisas, LocalDate yttrandeTill, boolean provad) {

    /** How tenders are asked for. */
    public enum Satt {
        KUNGORELSE("genom kungörelse"), ANNAT("på annat lämpligt sätt"), UPPDRAG("genom uppdrag");

        private final String text;

        Satt(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /** A tender. */
    public record Anbud(long id, String anbudsgivare, String adress, Belopp belopp, boolean antaget) {
    }
}
