package se.verkstall.demo;

import java.time.LocalDate;
import se.verkstall.tid.Helgdagar;

/** Counts the days on which the outside world acts. */
final class Arbetsdagar {

    private Arbetsdagar() {
    }

    /** The working day so many after the day. */
    static LocalDate efter(LocalDate dag, int antal) {
        LocalDate resultat = dag;
        for (int i = 0; i < antal; i++) {
            resultat = Helgdagar.denEllerNastaVardag(resultat.plusDays(1));
        }
        return resultat;
    }
}
