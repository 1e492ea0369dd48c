package se.verkstall.loneutmatning.berakning;

import java.util.Objects;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * A change of the two amounts of a decision; a missing utmätningsbelopp means all above the förbehållsbelopp.
 *
 * <p>From at most 5 000 kr with 13 643 kr reserved to at most 5 200 kr with 13 400 kr reserved goes against the debtor; to at most 4 800 kr with 13 900 kr it
 * does not, and lowers the utmätningsbelopp.
 */
@Lagrum({"UB 7:10 st 2", "UF bilaga p 7"})
public record Beloppsandring(Belopp gammaltUtmatningsbelopp, Belopp gammaltForbehallsbelopp, Belopp nyttUtmatningsbelopp, Belopp nyttForbehallsbelopp) {

    public Beloppsandring {
        Objects.requireNonNull(gammaltForbehallsbelopp, "gammaltForbehallsbelopp");
        Objects.requireNonNull(nyttForbehallsbelopp, "nyttForbehallsbelopp");
    }

    /** Whether the debtor may come to keep less: less is reserved, or more may be withheld. */
    public boolean tillNackdel() {
        return nyttForbehallsbelopp.compareTo(gammaltForbehallsbelopp) < 0
                || gammaltUtmatningsbelopp != null && (nyttUtmatningsbelopp == null || nyttUtmatningsbelopp.compareTo(gammaltUtmatningsbelopp) > 0);
    }

    /** Whether less is withheld at most; where all above the förbehållsbelopp is, whether that is raised. */
    public boolean sankerUtmatningsbeloppet() {
        if (nyttUtmatningsbelopp == null) {
            return gammaltUtmatningsbelopp == null && nyttForbehallsbelopp.compareTo(gammaltForbehallsbelopp) > 0;
        }
        return gammaltUtmatningsbelopp == null || nyttUtmatningsbelopp.compareTo(gammaltUtmatningsbelopp) < 0;
    }
}
