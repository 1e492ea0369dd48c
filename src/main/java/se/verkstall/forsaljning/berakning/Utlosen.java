package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * Redeeming the applicant of a ship or aircraft that is to be sold: whoever's right may depend on the sale pays the claim it is sold for and the costs of execution
 * that have arisen, before it is sold, and takes the applicant's place (UB 10:4). What is paid is exactly that: more would be nobody's, less redeems nothing.
 *
 * <p>A claim of 40 000 kr and costs of 3 500 kr: 43 500 kr.
 */
@Lagrum({"UB 10:4", "UB 11:1"})
public final class Utlosen {

    private Utlosen() {
    }

    /** What is to be paid. */
    @Lagrum("UB 10:4 st 2")
    public static Belopp summa(Belopp exekutionsfordran, Belopp kostnader) {
        return exekutionsfordran.plus(kostnader);
    }

    /** Why it cannot be done; empty if it can. */
    public static List<Fel> fel(boolean sald, String ratt, Belopp exekutionsfordran, Belopp kostnader, Belopp betalt) {
        List<Fel> fel = new ArrayList<>();
        if (sald) {
            fel.add(new Fel("utlosen", "UB 10:4 st 2", "Egendomen är såld. Sökanden ska lösas ut innan dess."));
        }
        if (ratt == null || ratt.isBlank()) {
            fel.add(new Fel("ratt", "UB 10:4 st 1", "Ange den rätt som kan vara beroende av försäljningen."));
        }
        Belopp summa = summa(exekutionsfordran, kostnader);
        if (!betalt.equals(summa)) {
            fel.add(new Fel("betalt", "UB 10:4 st 2", "Den som löser ut sökanden betalar exekutionsfordran och uppkomna förrättningskostnader, " + summa.svenskt() + " kronor."));
        }
        return fel;
    }
}
