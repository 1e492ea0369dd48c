package se.verkstall.loneutmatning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Orsak;

/**
 * An employer's account of a month's wage: money, or the reason why there is none.
 *
 * @param malnummer the case in which it was booked
 * @param influten the day it came in
 * @param nettolon the wage after tax, if the employer told
 * @param orsak why nothing was withheld, or {@code null}
 * @param foljsUpp whether a person has to look at it: a reason other than a low wage, or less withheld than the decision says
 * @param fordelad when it was shared, or {@code null}
 * @param rest what was left when all claims were paid, or {@code null} before it is shared
 */
@Lagrum({"UF 7:11", "UF 7:14"})
public record Arbetsgivarredovisning(long id, String loneutmatningsnummer, String malnummer, String referens, YearMonth manad, LocalDate lonedag,
                                     LocalDate influten, Belopp belopp, Belopp nettolon, Orsak orsak, String orsakText, boolean foljsUpp,
                                     OffsetDateTime fordelad, Belopp rest) {
}
