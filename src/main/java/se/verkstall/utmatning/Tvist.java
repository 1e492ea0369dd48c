package se.verkstall.utmatning;

import java.time.LocalDate;

/**
 * Who is to sue about attached property, and how it went.
 *
 * @param forsaljning whether it may be sold meanwhile
 * @param forelagdDag the day the order to sue was written, or {@code null} if nobody has been ordered to
 * @param talanDag the day somebody sued, or {@code null}
 * @param utfall how it ended, or {@code null}
 */
public record Tvist(long id, long utmatningId, Grund grund, String tredjeMan, String adress, String skal, Forsaljning forsaljning,
                    LocalDate forelagdDag, LocalDate talanDag, String domstol, Utfall utfall) {

    /** Why somebody is to sue. */
    public enum Grund {
        /** A third party claims a better right: he sues the applicant and the debtor. */
        TREDJE_MAN("UB 4:20", "UB 4:20"),
        /** It is attached with reservation for a third party's right: the applicant sues him. */
        FORBEHALL("UB 4:22", "UB 4:22 st 2"),
        /** It is uncertain whether an attached claim or right exists: the applicant sues. */
        OVISSHET("UB 4:23", "UB 4:23");

        private final String katalog;
        private final String lagrum;

        Grund(String katalog, String lagrum) {
            this.katalog = katalog;
            this.lagrum = lagrum;
        }

        /** The catalogue's row for the month. */
        public String katalog() {
            return katalog;
        }

        /** The section by which it is ordered. */
        public String lagrum() {
            return lagrum;
        }

        /** Whether the third party is the one to sue. */
        public boolean tredjeManStammer() {
            return this == TREDJE_MAN;
        }
    }

    /** Whether the property may be sold before it is settled (UB 8:5 st 1). */
    public enum Forsaljning {
        /** It may not. */
        VANTAR("Egendomen säljs inte innan tvisten är avgjord"),
        /** The third party consents. */
        SAMTYCKE("Egendomen får säljas: tredje man samtycker"),
        /** The dispute can be assumed not to affect the price materially. */
        PAVERKAR_INTE("Egendomen får säljas: tvisten kan antas inte påverka köpeskillingen i väsentlig mån"),
        /** It falls fast in value or costs too much to keep. */
        FALLER_SNABBT("Egendomen får säljas: den faller hastigt i värde eller kräver alltför kostsam vård");

        private final String text;

        Forsaljning(String text) {
            this.text = text;
        }

        /** In Swedish, without a full stop. */
        public String text() {
            return text;
        }
    }

    /** How it ended. */
    public enum Utfall {
        /** The attachment stands. */
        BESTAR,
        /** The third party did not sue in time: his right against the applicant is lost, the attachment stands. */
        RATTEN_FORLORAD,
        /** The attachment is lifted. */
        HAVS
    }
}
