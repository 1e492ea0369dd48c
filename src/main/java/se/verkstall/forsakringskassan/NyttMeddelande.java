package se.verkstall.forsakringskassan;

import java.time.YearMonth;
import se.verkstall.lag.Belopp;

/**
 * A message on form FK 3575 as it comes in.
 *
 * @param referens Försäkringskassan's own name of it: the same message comes in once
 * @param loneutmatning the number of the attachment
 * @param begart what the decision asks to be deducted of the month's benefit
 * @param avdraget what was deducted
 * @param annanErsattning the benefit that is paid instead (UF 7:17), or {@code null}
 */
public record NyttMeddelande(String referens, String loneutmatning, YearMonth manad, Belopp begart, Belopp avdraget, String orsak, String annanErsattning) {
}
