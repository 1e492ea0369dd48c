package se.verkstall.loneutmatning.omrakning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Hushallsuppgifter;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;

/**
 * A running attachment as the recomputation finds it.
 *
 * @param forbehallsbelopp as decided
 * @param utmatningsbelopp as decided, or {@code null} if all above the förbehållsbelopp is withheld
 * @param berakning the latest computation, or {@code null}
 * @param nyaUppgifter whether debtor or employer has told something after it
 * @param utredningPagar whether somebody is asked to look into the employer
 * @param partSaknas whether somebody who is to be told is not registered
 * @param overklagad whether a court is trying the decision
 */
record LopandeUtmatning(long id, Inkomstperiod period, Belopp forbehallsbelopp, Belopp utmatningsbelopp, Berakning berakning, boolean nyaUppgifter,
                        boolean utredningPagar, boolean partSaknas, boolean overklagad) {

    /**
     * A computation made before.
     *
     * @param dag the day whose amounts and ages it used
     * @param uppgifter what it was made from, or {@code null} if that cannot be read
     */
    record Berakning(LocalDate dag, Hushallsuppgifter uppgifter, Belopp forbehallsbelopp, Belopp utmatningsbelopp) {
    }
}
