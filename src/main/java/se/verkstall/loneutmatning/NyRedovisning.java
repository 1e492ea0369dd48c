package se.verkstall.loneutmatning;

import java.time.LocalDate;
import java.time.YearMonth;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.berakning.Orsak;

/**
 * An employer's account as it comes in: an amount, or the reason why there is none.
 *
 * @param referens the employer's own reference of the payment; the month if left out: then one account a month
 * @param lonedag the day the wage was paid; the decision's payday of the month if left out
 * @param influten the day the money came in; today if left out
 * @param nettolon the wage after tax, or {@code null} if not told
 * @param orsak why nothing was withheld; only when the amount is zero
 */
public record NyRedovisning(String loneutmatningsnummer, String referens, YearMonth manad, LocalDate lonedag, LocalDate influten, Belopp belopp,
                            Belopp nettolon, Orsak orsak, String orsakText) {

    /** Money withheld of a month's wage. */
    public static NyRedovisning av(String loneutmatningsnummer, YearMonth manad, Belopp belopp) {
        return new NyRedovisning(loneutmatningsnummer, null, manad, null, null, belopp, null, null, null);
    }

    /** Nothing withheld, and why. */
    public static NyRedovisning utan(String loneutmatningsnummer, YearMonth manad, Orsak orsak, String text) {
        return new NyRedovisning(loneutmatningsnummer, null, manad, null, null, Belopp.NOLL, null, orsak, text);
    }
}
