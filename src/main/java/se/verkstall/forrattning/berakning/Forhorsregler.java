package se.verkstall.forrattning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/** How somebody is called to a hearing, and what may be decided at it. */
@Lagrum({"UF 3:6", "UF 3:7", "UF 3:8", "UB 2:10", "UB 2:11", "UB 2:13"})
public final class Forhorsregler {

    private static final Belopp HOGSTA_VITE = Belopp.kronor(5_000);

    private Forhorsregler() {
    }

    /** How the notice to attend must reach him: served if a penalty is threatened, otherwise by post or in another suitable way. */
    @Lagrum("UF 3:6")
    public static String krav(Belopp vite) {
        return vite == null ? "ENKEL" : "DELGIVNING";
    }

    /** What is wrong with the penalty; empty if nothing is. */
    @Lagrum({"UB 2:10", "UB 2:11"})
    public static List<Fel> vite(Belopp vite) {
        return vite == null || vite.arPositivt() && !HOGSTA_VITE.minus(vite).arNegativt() ? List.of()
                : List.of(new Fel("vite", "UB 2:10", "Vitet får vara högst 5 000 kronor."));
    }

    /**
     * What is wrong with how the hearing ended; empty if nothing is.
     *
     * @param tredjeMan whether a third party was heard
     * @param erinrad whether he was reminded of the consequences of untrue statements before he affirmed them
     */
    @Lagrum({"UF 6:4", "UB 2:13"})
    public static List<Fel> avslut(boolean tredjeMan, boolean bekraftat, boolean erinrad, Belopp ersattning) {
        List<Fel> fel = new ArrayList<>();
        if (bekraftat && !erinrad) {
            fel.add(new Fel("erinran", "UF 6:4", "Den som bekräftar uppgifter på heder och samvete ska först erinras om påföljden av osanna eller ofullständiga uppgifter."));
        }
        if (ersattning != null && !tredjeMan) {
            fel.add(new Fel("ersattning", "UB 2:13", "Ersättning av allmänna medel ges bara till tredje man som har inställt sig."));
        }
        return fel;
    }
}
