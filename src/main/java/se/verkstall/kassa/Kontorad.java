package se.verkstall.kassa;

import se.verkstall.lag.Belopp;

/**
 * One side of a verification.
 *
 * @param malnummer the case the money is held in, or {@code null} on {@link Konto#BANK} and {@link Konto#STATEN}
 * @param referens what else the row belongs to, such as the number of a löneutmätning, or {@code null}
 * @param belopp debit positive, credit negative; never zero
 */
public record Kontorad(Konto konto, String malnummer, String referens, Belopp belopp) {

    public Kontorad {
        if (konto == null || belopp == null || belopp.arNoll()) {
            throw new IllegalArgumentException("En kontorad har ett konto och ett belopp som inte är noll: " + konto + " " + belopp);
        }
    }

    /** A debit. */
    public static Kontorad debet(Konto konto, String malnummer, String referens, Belopp belopp) {
        return new Kontorad(konto, malnummer, referens, positivt(belopp));
    }

    /** A credit. */
    public static Kontorad kredit(Konto konto, String malnummer, String referens, Belopp belopp) {
        return new Kontorad(konto, malnummer, referens, Belopp.NOLL.minus(positivt(belopp)));
    }

    private static Belopp positivt(Belopp belopp) {
        if (belopp == null || !belopp.arPositivt()) {
            throw new IllegalArgumentException("Debet och kredit anges som positiva belopp, inte " + belopp);
        }
        return belopp;
    }
}
