package se.verkstall.forrattning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * When a closed space may be opened, and what must follow.
 *
 * <p>A home may be entered in the holder's absence only if notice of the time has been sent to him and it can be assumed that he keeps away, or if there are
 * special reasons. Whatever was opened is closed in a suitable way, unless that is obviously needless; whoever disposes of the space and was not there is told.
 */
@Lagrum({"UB 2:17 st 2", "UF 3:2"})
public final class Tilltrade {

    private Tilltrade() {
    }

    /**
     * The facts of an entry.
     *
     * @param oppnat whether a closed space was opened
     * @param bostad whether it was a home
     * @param innehavarenNarvarande whether whoever disposes of it was there
     * @param underrattad whether notice of the time had been sent to him
     * @param hallerSigUndan whether it can be assumed that he keeps away
     * @param skal the special reasons or the reason why it was opened, or {@code null}
     * @param tillslutet whether it was closed afterwards
     * @param tillslutningSkal why it was obviously needless to close it, or {@code null}
     */
    public record Lage(boolean oppnat, boolean bostad, boolean innehavarenNarvarande, boolean underrattad, boolean hallerSigUndan, String skal,
                       boolean tillslutet, String tillslutningSkal) {
    }

    /** Whether a home was, or is to be, entered in the holder's absence. */
    public static boolean bostadIFranvaro(Lage lage) {
        return lage.oppnat() && lage.bostad() && !lage.innehavarenNarvarande();
    }

    /** What is wrong with the entry; empty if nothing is. */
    public static List<Fel> fel(Lage lage) {
        List<Fel> fel = new ArrayList<>();
        if (!lage.oppnat()) {
            return fel;
        }
        boolean skal = lage.skal() != null && !lage.skal().isBlank();
        if (bostadIFranvaro(lage) && !skal) {
            fel.add(new Fel("tilltradeSkal", "UF 3:11 st 1 p 4", "Skriv varför tillträde till bostaden behövdes i innehavarens frånvaro."));
        }
        if (bostadIFranvaro(lage) && !(lage.underrattad() && lage.hallerSigUndan()) && !skal) {
            fel.add(new Fel("hallerSigUndan", "UB 2:17 st 2", "En bostad får öppnas i innehavarens frånvaro bara om han har underrättats om tiden och kan antas hålla sig undan, "
                    + "eller om det finns särskilda skäl."));
        }
        if (!lage.tillslutet() && (lage.tillslutningSkal() == null || lage.tillslutningSkal().isBlank())) {
            fel.add(new Fel("tillslutet", "UF 3:2 st 1", "Det öppnade utrymmet ska tillslutas på lämpligt sätt. Skriv varför det var uppenbart onödigt, om det inte gjordes."));
        }
        return fel;
    }

    /** Whether whoever disposes of the space is to be told of the entry. */
    @Lagrum("UF 3:2 st 2")
    public static boolean skaUnderrattas(Lage lage) {
        return lage.oppnat() && !lage.innehavarenNarvarande();
    }
}
