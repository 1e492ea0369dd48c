package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Forteckning;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Rad;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * What buyer and mortgagees may settle against the price of a ship or aircraft instead of its being paid in cash (UB 10:15).
 *
 * <ul>
 * <li>Only a claim that the sakägarförteckning says may stand over, and no more of it than its pantbrev is for.
 * <li>Only what falls within the price: what the claim gets when the price, with what else there is, goes to the rows in their order; equal rows in proportion, an
 *     öre that does not come out even downwards.
 * <li>No more in all than what is left to pay. What has been given as down payment is cash already.
 * </ul>
 *
 * <p>Sold for 760 000 kr, 126 666.67 kr down: a claim of 500 000 kr with a pantbrev of 600 000 kr behind a maritime lien of 50 000 kr may be settled with 500 000 kr,
 * and 133 333.33 kr is left to pay in cash. Sold for 400 000 kr, 66 666.67 kr down: the price leaves the claim 350 000 kr, but no more than 333 333.33 kr is unpaid.
 */
@Lagrum({"UB 10:15", "UB 11:5 st 1"})
public final class Kopeskillingsavrakning {

    private Kopeskillingsavrakning() {
    }

    /**
     * What of a claim may be settled.
     *
     * @param hogst at most
     */
    public record Mojlig(String fordran, String vem, Belopp hogst) {
    }

    /** What is to be settled of a claim. */
    public record Post(String fordran, Belopp belopp) {
    }

    /** The claims that may stand over and that the price reaches, in the order of the list. */
    @Lagrum("UB 10:15 st 1")
    public static List<Mojlig> mojliga(Forteckning f, Belopp pris) {
        Map<String, Belopp> far = fordelat(f.rader(), pris.plus(f.andraMedel()));
        return f.rader().stream().filter(Rad::farInnesta).map(r -> new Mojlig(r.id(), r.vem(), r.innestar().hogst(far.get(r.id())))).filter(m -> m.hogst().arPositivt()).toList();
    }

    private static Map<String, Belopp> fordelat(List<Rad> rader, Belopp allt) {
        Map<String, Belopp> far = new HashMap<>();
        Belopp kvar = allt;
        for (int plats : rader.stream().mapToInt(Rad::plats).distinct().toArray()) {
            List<Rad> lika = rader.stream().filter(r -> r.plats() == plats).toList();
            Belopp summa = Belopp.summa(lika.stream().map(Rad::belopp).toList());
            for (Rad r : lika) {
                far.put(r.id(), kvar.compareTo(summa) >= 0 ? r.belopp() : andel(kvar, r.belopp(), summa));
            }
            kvar = kvar.minus(summa).ejNegativt();
        }
        return far;
    }

    private static Belopp andel(Belopp kvar, Belopp belopp, Belopp summa) {
        return Belopp.ore(java.math.BigInteger.valueOf(kvar.ore()).multiply(java.math.BigInteger.valueOf(belopp.ore())).divide(java.math.BigInteger.valueOf(summa.ore())).longValueExact());
    }

    /**
     * Every reason against; empty if it may be done.
     *
     * @param redan what of each claim has been settled before
     * @param kvar what is left to pay of the price
     */
    public static List<Fel> fel(List<Mojlig> mojliga, Map<String, Belopp> redan, Belopp kvar, List<Post> poster) {
        List<Fel> fel = new ArrayList<>();
        if (poster.isEmpty() || poster.stream().anyMatch(p -> !p.belopp().arPositivt())) {
            fel.add(new Fel("poster", "UB 10:15 st 1", "Ange vilken fordran som avräknas och med hur mycket."));
        }
        if (poster.stream().map(Post::fordran).distinct().count() < poster.size()) {
            fel.add(new Fel("poster", "UB 10:15 st 1", "Ange varje fordran en gång."));
        }
        for (Post p : poster) {
            Belopp hogst = mojliga.stream().filter(m -> m.fordran().equals(p.fordran())).findFirst().map(Mojlig::hogst).orElse(Belopp.NOLL)
                    .minus(redan.getOrDefault(p.fordran(), Belopp.NOLL)).ejNegativt();
            if (p.belopp().compareTo(hogst) > 0) {
                fel.add(new Fel("poster", "UB 10:15 st 1", hogst.arNoll() ? "Fordran " + p.fordran() + " får inte innestå enligt sakägarförteckningen, eller är redan avräknad."
                        : "Fordran " + p.fordran() + " får innestå med högst " + hogst.svenskt() + " kronor: vad som faller inom köpeskillingen och pantbrevets belopp."));
            }
        }
        Belopp summa = Belopp.summa(poster.stream().map(Post::belopp).toList());
        if (summa.compareTo(kvar) > 0) {
            fel.add(new Fel("poster", "UB 10:15 st 1", "Det återstår " + kvar.svenskt() + " kronor av köpeskillingen. Mer än så kan inte avräknas."));
        }
        return fel;
    }
}
