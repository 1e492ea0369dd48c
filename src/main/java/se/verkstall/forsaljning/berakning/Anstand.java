package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.tid.Fristkatalog;

/**
 * Respite with payment of the purchase price: only above a threshold, for a month unless there are special reasons, and with a down payment, all by the
 * wording of the day of sale. Until 2014-09-30 above 2 000 kr and 25 per cent; then above 10 000 kr and ten per cent. A share of an öre is
 * rounded up, so that the down payment is never below the percentage.
 *
 * <p>Sold for 10 000.01 kr on Wednesday 2014-10-01: respite may be given, with 1 000.01 kr down, until Saturday 2014-11-01, that is Monday 2014-11-03 since
 * the day of payment moves off a Saturday.
 */
@Lagrum({"UF 9:19", "UF 9:20"})
public final class Anstand {

    private static final long HUNDRA = 100;

    private Anstand() {
    }

    /** The price must be above this. */
    public static Belopp troskel(LocalDate dag) {
        return Belopp.kronor(Fristkatalog.rad("N14", dag).regel().antal());
    }

    /** The least down payment. */
    @Lagrum("UF 9:20")
    public static Belopp minstaHandpenning(Belopp pris, LocalDate dag) {
        long procent = Fristkatalog.rad("N16", dag).regel().antal();
        return Belopp.ore(-Math.floorDiv(-Math.multiplyExact(pris.ore(), procent), HUNDRA));
    }

    /** The last day to pay without special reasons. */
    @Lagrum("UF 9:19 st 2")
    public static LocalDate senast(LocalDate forsald) {
        return Fristkatalog.berakna("N15", forsald, forsald).dag();
    }

    /** What the law has against the respite; empty if nothing. */
    public static List<Fel> fel(Belopp pris, LocalDate forsald, Belopp handpenning, LocalDate till, String sarskildaSkal) {
        List<Fel> fel = new ArrayList<>();
        if (pris.compareTo(troskel(forsald)) <= 0) {
            fel.add(new Fel("betalning", "UF 9:19 st 1", "Anstånd får lämnas bara om köpeskillingen är över " + troskel(forsald).svenskt() + " kronor."));
        }
        if (handpenning == null || handpenning.compareTo(minstaHandpenning(pris, forsald)) < 0) {
            fel.add(new Fel("handpenning", "UF 9:20", "Handpenningen ska vara minst " + minstaHandpenning(pris, forsald).svenskt() + " kronor."));
        } else if (handpenning.compareTo(pris) >= 0) {
            fel.add(new Fel("handpenning", "UF 9:20", "Är hela köpeskillingen betald behövs inget anstånd."));
        }
        if (till == null || !till.isAfter(forsald)) {
            fel.add(new Fel("anstandTill", "UF 9:19 st 2", "Ange dagen då köpeskillingen senast ska vara betald."));
        } else if (till.isAfter(senast(forsald)) && (sarskildaSkal == null || sarskildaSkal.isBlank())) {
            fel.add(new Fel("anstandTill", "UF 9:19 st 2", "Anstånd utan särskilda skäl får lämnas längst till och med " + senast(forsald) + "."));
        }
        return fel;
    }
}
