package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * What must hold when real property is sold under hand: a document signed by the buyer first and then by the authority, which says that the property is sold as it is; rights in writing
 * reserved; mortgagees who are not covered asked to buy for more; the down payment of an auction.
 */
@Lagrum({"UF 12:31 st 1", "UB 12:58 st 3", "UB 12:58 st 4", "UB 12:59 st 2", "UB 12:60 st 2"})
public final class Underhandskop {

    private Underhandskop() {
    }

    /**
     * How it stands.
     *
     * @param otackt whether a mortgage claim is not covered by the price
     * @param offentlig whether the buyer need not leave a down payment
     */
    public record Lage(Belopp pris, boolean kopareAngiven, boolean koparenForst, boolean skicket, boolean rattigheterForbehallna, boolean otackt, boolean panthavareTillfragade,
                       boolean offentlig, Belopp handpenning, Belopp minstaHandpenning) {
    }

    /** What is wrong; empty if nothing. */
    public static List<Fel> fel(Lage l) {
        List<Fel> fel = new ArrayList<>();
        if (!l.kopareAngiven() || !l.pris().arPositivt()) {
            fel.add(new Fel("kopare", "UB 12:60 st 2", "Ange köparen med adress och köpeskillingen."));
        }
        if (!l.koparenForst()) {
            fel.add(new Fel("koparenForst", "UF 12:31 st 1", "Köpehandlingen ska först skrivas under av köparen och sedan av Kronofogdemyndigheten."));
        }
        if (!l.skicket()) {
            fel.add(new Fel("skicket", "UF 12:31 st 1", "Köpehandlingen ska ange att fastigheten säljs i det skick som den befinner sig i vid försäljningstillfället."));
        }
        if (!l.rattigheterForbehallna()) {
            fel.add(new Fel("rattigheterForbehallna", "UB 12:58 st 3", "Rättigheter som grundas på skriftlig handling och tillträdda bostadshyresrätter ska förbehållas."));
        }
        if (l.otackt() && !l.panthavareTillfragade()) {
            fel.add(new Fel("panthavareTillfragade", "UB 12:59 st 2", "En panthavare som inte täcks ska ges tillfälle att köpa till ett pris över det erbjudna."));
        }
        if (!l.offentlig() && l.handpenning().compareTo(l.minstaHandpenning()) < 0) {
            fel.add(new Fel("handpenning", "UB 12:58 st 4", "Handpenningen ska vara minst " + l.minstaHandpenning().svenskt() + " kronor."));
        }
        return fel;
    }
}
