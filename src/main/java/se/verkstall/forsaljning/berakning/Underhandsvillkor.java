package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * What the law demands before tenders are asked for: that sale under hand is likely to give more and is otherwise suitable, that no unknown maritime lien may
 * burden the property (UB 9:8), and that whoever is asked to sell it is given a time to account (UF 9:4).
 */
@Lagrum({"UB 9:8", "UF 9:3", "UF 9:4", "UF 9:15"})
public final class Underhandsvillkor {

    private Underhandsvillkor() {
    }

    /**
     * The facts and what has been decided.
     *
     * @param hogrePris whether a person finds it likely that a higher price can be had, and the sale suitable
     * @param okandSjopant whether a maritime lien burdens it, or may, and it is not known who claims it or where he is
     * @param uppdrag whether somebody else is asked to sell it
     */
    public record Lage(boolean hogrePris, boolean okandSjopant, LocalDate idag, LocalDate yttrandeTill, LocalDate anbudstid, LocalDate bundenTill, boolean uppdrag,
                       String uppdragstagare, String uppdragsadress, LocalDate redovisas) {
    }

    /** What is wrong; empty if tenders may be asked for. */
    public static List<Fel> fel(Lage lage) {
        List<Fel> fel = new ArrayList<>();
        if (!lage.hogrePris()) {
            fel.add(new Fel("hogrePris", "UB 9:8 st 1", "Försäljning under hand förutsätter att en högre köpeskilling är sannolik och att den är ändamålsenlig."));
        }
        if (lage.okandSjopant()) {
            fel.add(new Fel("okandSjopant", "UB 9:8 st 2", "Egendomen får inte säljas under hand: det är inte känt vem som kan ha sjöpanträtt eller luftpanträtt."));
        }
        if (lage.anbudstid() == null || !lage.anbudstid().isAfter(lage.yttrandeTill() == null ? lage.idag() : lage.yttrandeTill())) {
            fel.add(new Fel("anbudstid", "UF 9:15", "Anbudstiden ska gå ut efter i dag och efter tiden för yttrande."));
        } else if (lage.bundenTill() == null || !lage.bundenTill().isAfter(lage.anbudstid())) {
            fel.add(new Fel("bundenTill", "UF 9:15", "Anbudsgivaren ska vara bunden till en dag efter anbudstiden, så att anbuden hinner prövas."));
        }
        if (lage.uppdrag() && (tom(lage.uppdragstagare()) || tom(lage.uppdragsadress()))) {
            fel.add(new Fel("uppdragstagare", "UF 9:3", "Ange vem som får uppdraget, med adress."));
        }
        if (lage.uppdrag() && (lage.redovisas() == null || lage.anbudstid() != null && lage.redovisas().isBefore(lage.anbudstid()))) {
            fel.add(new Fel("redovisas", "UF 9:4", "Föreskriv en tid för uppdragstagaren att redovisa influtna medel."));
        }
        return fel;
    }

    /** Whether the bidder is still bound, so that his tender may be accepted and he told. */
    @Lagrum("UF 9:17 st 1")
    public static boolean bunden(LocalDate bundenTill, LocalDate dag) {
        return !dag.isAfter(bundenTill);
    }

    /** Whether an auction is set after no tender was accepted (UB 9:9 st 2). */
    @Lagrum("UB 9:9 st 2")
    public static boolean auktionSattsUt(int hallnaAuktioner, boolean sokandenAvstar, boolean kanSaljasInomRimligTid) {
        return !sokandenAvstar && (hallnaAuktioner == 0 || kanSaljasInomRimligTid);
    }

    private static boolean tom(String text) {
        return text == null || text.isBlank();
    }
}
