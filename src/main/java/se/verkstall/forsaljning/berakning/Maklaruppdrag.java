package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * How real property is offered under hand: by a registered broker or another suitable person, with whom the pay is agreed; by the authority itself only where that serves the purpose,
 * which is said in writing.
 */
@Lagrum({"UF 12:29", "UF 12:30"})
public final class Maklaruppdrag {

    private Maklaruppdrag() {
    }

    /** What is missing; empty if nothing. */
    public static List<Fel> fel(boolean uppdrag, String maklare, String adress, String ersattning, String egetSkal) {
        List<Fel> fel = new ArrayList<>();
        if (uppdrag && (tom(maklare) || tom(adress))) {
            fel.add(new Fel("maklare", "UF 12:29", "Ange mäklaren eller den som annars får uppdraget, med adress."));
        }
        if (uppdrag && tom(ersattning)) {
            fel.add(new Fel("ersattning", "UF 12:30", "När uppdraget lämnas ska avtal träffas om ersättningen. Skriv vad som har avtalats."));
        }
        if (!uppdrag && tom(egetSkal)) {
            fel.add(new Fel("egetSkal", "UF 12:29", "Skriv varför det är ändamålsenligt att myndigheten själv fordrar in anbud."));
        }
        return fel;
    }

    private static boolean tom(String text) {
        return text == null || text.isBlank();
    }
}
