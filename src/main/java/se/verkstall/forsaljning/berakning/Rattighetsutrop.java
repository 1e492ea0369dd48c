package se.verkstall.forsaljning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * Which call an aircraft is sold at when its sakägarförteckning has rights of use that are not protected anyway (UB 11:3 a).
 *
 * <ul>
 * <li>It is called out first without reservation for any of them, then with reservation for the right that ranks best, then for one more each time.
 * <li>A bid that protects more rights goes before one that protects fewer, if the claims with better right than any of those rights are covered no worse by it.
 *     With one right that is what the second paragraph says: covered, or at least as much as without the reservation.
 * <li>What a holder adds to protect his right counts as part of the bid (st 4). No more than what is missing counts.
 * </ul>
 *
 * <p>A lease with 500 000 kr before it: 450 000 kr without reservation, 430 000 kr with. The bid without goes before, until the lessee adds 20 000 kr.
 */
@Lagrum({"UB 11:2 a", "UB 11:3 a"})
public final class Rattighetsutrop {

    private Rattighetsutrop() {
    }

    /**
     * A right of use in the list; it has no amount.
     *
     * @param battreRatt whether it has better right than the claim the aircraft is sold for, and so is protected without reservation
     * @param fore the claims with better right than it
     */
    public record Rattighet(String id, String vem, String adress, LocalDate inskriven, int ordning, boolean battreRatt, Belopp fore) {
    }

    /**
     * The highest bid at one call.
     *
     * @param bud the bid, or {@code null} if none was made
     * @param tillskott what holders of the protected rights add
     */
    public record Utrop(Belopp bud, Belopp tillskott) {

        Belopp tacker(Belopp fordringar) {
            return bud == null ? Belopp.NOLL : bud.plus(tillskott).hogst(fordringar);
        }
    }

    /** The rights that are called out with and without reservation, the best first. */
    @Lagrum("UB 11:3 a st 1")
    public static List<Rattighet> oskyddade(List<Rattighet> alla) {
        return alla.stream().filter(r -> !r.battreRatt())
                .sorted(java.util.Comparator.comparing(Rattighet::fore).thenComparing(Rattighet::ordning)).toList();
    }

    /**
     * How many of the unprotected rights the bid that goes before all others protects: 0 is the call without reservation.
     *
     * @param oskyddade as {@link #oskyddade} gives them
     * @param utrop the call without reservation first, then one for each right
     */
    @Lagrum({"UB 11:3 a st 2", "UB 11:3 a st 3", "UB 11:3 a st 4"})
    public static int foretrade(List<Rattighet> oskyddade, List<Utrop> utrop) {
        int bast = 0;
        for (int k = 1; k < utrop.size(); k++) {
            Belopp fore = oskyddade.get(k - 1).fore();
            boolean samreTackt = utrop.get(k).tacker(fore).compareTo(utrop.get(bast).tacker(fore)) < 0;
            bast = utrop.get(k).bud() == null || samreTackt ? bast : k;
        }
        return bast;
    }

    /** What is still to be added for the right to be protected; nothing if the call with reservation goes before. */
    @Lagrum("UB 11:3 a st 4")
    public static Belopp attTillskjuta(Rattighet r, Utrop utan, Utrop med) {
        return utan.tacker(r.fore()).minus(med.tacker(r.fore())).ejNegativt();
    }

    /** What is wrong with what was noted of the calls; empty if nothing is. */
    @Lagrum({"UB 11:3 a st 2", "UB 11:3 a st 3"})
    public static List<Fel> fel(List<Rattighet> oskyddade, List<Utrop> utrop) {
        List<Fel> fel = new ArrayList<>();
        if (!oskyddade.isEmpty() && utrop.size() != oskyddade.size() + 1) {
            fel.add(new Fel("utropen", "UB 11:3 a", "Ange högsta budet vid " + (oskyddade.size() + 1) + " utrop: först utan förbehåll för någon rättighet, sedan med förbehåll för "
                    + (oskyddade.size() == 1 ? oskyddade.get(0).id() : "en rättighet i taget, den bästa först") + "."));
        }
        if (oskyddade.isEmpty() && !utrop.isEmpty()) {
            fel.add(new Fel("utropen", "UB 11:3 a st 1", "Ingen rättighet i sakägarförteckningen behöver ropas ut med förbehåll."));
        }
        return fel;
    }
}
