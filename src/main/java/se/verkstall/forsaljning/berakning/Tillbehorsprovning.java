package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * Whether accessories of real property may be sold apart: if those present at the meeting agree, and otherwise only for exceptional reasons. Whoever has a claim with a joint
 * mortgage and means to forgo payment is reminded of what that takes.
 */
@Lagrum({"UB 12:14 st 2", "UF 12:12"})
public final class Tillbehorsprovning {

    private Tillbehorsprovning() {
    }

    /** What is wrong with the decision; empty if nothing. */
    public static List<Fel> fel(boolean saljsForSig, boolean ense, boolean synnerligaSkal, boolean gemensamInteckning, boolean erinrad) {
        List<Fel> fel = new ArrayList<>();
        if (saljsForSig && !ense && !synnerligaSkal) {
            fel.add(new Fel("beslut", "UB 12:14 st 2", "Sakägarna är inte ense. Tillbehör får då säljas för sig bara om det finns synnerliga skäl."));
        }
        if (gemensamInteckning && !erinrad) {
            fel.add(new Fel("erinrad", "UF 12:12", "Den som har panträtt på grund av gemensam inteckning och avser att avstå från betalning bör erinras om förutsättningarna för det."));
        }
        return fel;
    }
}
