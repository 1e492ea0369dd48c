package se.verkstall.loneutmatning.berakning;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.verkstall.lag.Lagrum;

/** A rate of interest, per cent a year, day by day. */
public sealed interface Rantesats {

    /** The points above the referensränta that delay costs. */
    BigDecimal DROJSMALSTILLAGG = BigDecimal.valueOf(8);

    /**
     * The rate on the day.
     *
     * @throws se.verkstall.lag.RegelSaknasException if it hangs on a referensränta that is not known
     */
    BigDecimal procent(LocalDate dag);

    /** What the rate is, in Swedish. */
    String text();

    /** The section that gives the rate, or {@code null} if the contract does. */
    String lagrum();

    /** The same rate all the time, as agreed. */
    static Rantesats fast(BigDecimal procent) {
        return new Fast(procent);
    }

    /** So many points above the referensränta of each half-year, as agreed. */
    static Rantesats overReferens(BigDecimal procentenheter) {
        return new OverReferens(procentenheter, null);
    }

    /** Interest for delay: the referensränta and eight points. */
    @Lagrum("RäntelL 6 § st 1")
    static Rantesats drojsmal() {
        return new OverReferens(DROJSMALSTILLAGG, "RäntelL 6 § st 1");
    }

    /**
     * After the due date of a claim that already bore interest: the rate it bore on that day, but at least the one for delay.
     *
     * @param vidForfallodagen the agreed rate, read on the due date
     */
    @Lagrum("RäntelL 7 §")
    static Rantesats efterForfallodagen(Rantesats avtalad, LocalDate vidForfallodagen) {
        return new Lagst(avtalad.procent(vidForfallodagen));
    }

    /** Implementation of {@link #fast}. */
    record Fast(BigDecimal procent) implements Rantesats {

        public Fast {
            kravInteNegativ(procent);
        }

        @Override
        public BigDecimal procent(LocalDate dag) {
            return procent;
        }

        @Override
        public String text() {
            return "avtalad ränta";
        }

        @Override
        public String lagrum() {
            return null;
        }
    }

    /** Implementation of {@link #overReferens} and {@link #drojsmal}. A sum below zero counts as zero. */
    record OverReferens(BigDecimal procentenheter, String lagrum) implements Rantesats {

        public OverReferens {
            kravInteNegativ(procentenheter);
        }

        @Override
        public BigDecimal procent(LocalDate dag) {
            return Referensranta.den(dag).varde().add(procentenheter).max(BigDecimal.ZERO);
        }

        @Override
        public String text() {
            return "referensräntan och " + decimalkomma(procentenheter) + " procentenheter";
        }
    }

    /** Implementation of {@link #efterForfallodagen}. */
    record Lagst(BigDecimal procent) implements Rantesats {

        @Override
        public BigDecimal procent(LocalDate dag) {
            return procent.max(drojsmal().procent(dag));
        }

        @Override
        public String text() {
            return "räntan på förfallodagen, lägst dröjsmålsräntan";
        }

        @Override
        public String lagrum() {
            return "RäntelL 7 §";
        }
    }

    /** A number as it stands in a Swedish sentence, no trailing zeros. */
    static String decimalkomma(BigDecimal tal) {
        BigDecimal kort = tal.stripTrailingZeros();
        return (kort.scale() < 0 ? kort.setScale(0) : kort).toPlainString().replace('.', ',');
    }

    private static void kravInteNegativ(BigDecimal procent) {
        Granskning granskning = new Granskning();
        granskning.krav(procent != null && procent.signum() >= 0, "rantesats", null, "Räntesatsen ska anges och får inte vara negativ: " + procent + ".");
        granskning.avsluta();
    }
}
