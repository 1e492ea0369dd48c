package se.verkstall.fordelning.berakning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.ProRata;

/**
 * To whom that part of a set-aside amount goes which its creditor turned out to have no right to (UB 13:8 "helt eller delvis"): the same as if the claim had
 * fallen away altogether, the best place first, those of one place in proportion to what each would then have had, the debtor last.
 *
 * <p>Set aside 20 500 kr, the creditor has a right to 5 500 kr; if all fell away two utmätningar of one day would get 6 833.33 and 13 666.67 kr. Of the
 * 15 000 kr they get 5 000 and 10 000 kr.
 */
@Lagrum("UB 13:8")
public final class Delbortfall {

    private Delbortfall() {
    }

    /**
     * Who gets what if the claim falls away altogether.
     *
     * @param id the claim, or {@code null} for the debtor's surplus
     * @param plats its place in the order; does not matter for the debtor
     */
    public record Tillfaller(String id, int plats, Belopp belopp) {
    }

    /**
     * Shares the part that falls away.
     *
     * @throws IllegalArgumentException if it is more than what would fall away in all
     */
    public static List<Tillfaller> fordela(List<Tillfaller> omAlltFallerBort, Belopp rest) {
        Map<Integer, List<Tillfaller>> platser = new TreeMap<>(Comparator.naturalOrder());
        omAlltFallerBort.forEach(t -> platser.computeIfAbsent(t.id() == null ? Integer.MAX_VALUE : t.plats(), p -> new ArrayList<>()).add(t));
        Belopp kvar = rest;
        List<Tillfaller> delar = new ArrayList<>();
        for (List<Tillfaller> plats : new LinkedHashMap<>(platser).values()) {
            List<Belopp> belopp = ProRata.fordela(kvar, plats.stream().map(Tillfaller::belopp).toList());
            for (int i = 0; i < plats.size(); i++) {
                delar.add(new Tillfaller(plats.get(i).id(), plats.get(i).plats(), belopp.get(i)));
            }
            kvar = kvar.minus(Belopp.summa(belopp));
        }
        if (kvar.arPositivt()) {
            throw new IllegalArgumentException("Mer än det avsatta kan inte falla bort: " + rest);
        }
        return delar;
    }
}
