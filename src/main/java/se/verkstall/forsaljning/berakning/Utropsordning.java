package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * Which bid stands when the sakägarförteckning has rights that are neither protected nor reserved (UB 12:39): the property is called out without any of them, then with the best
 * right reserved, then with one more each time. A bid that protects more rights goes before another if it does not leave claims with a better right than any of those rights worse
 * covered; an ägarhypotek is no such claim.
 *
 * <p>Claims of 600 000 kr go before a tenancy. 700 000 kr without it and 600 000 kr with it: the latter stands, since the claims are covered. 590 000 kr with it: the former stands,
 * unless the tenant pays or secures the 10 000 kr that are lacking. 550 000 kr without and 560 000 kr with it: the latter.
 */
@Lagrum("UB 12:39")
public final class Utropsordning {

    private Utropsordning() {
    }

    /**
     * The highest bid of one calling-out.
     *
     * @param forbehall the right that it reserves besides those before it, or {@code null} for the first, which reserves none
     * @param battre what claims with a better right than that right come to, ägarhypotek left out
     * @param bud the highest bid, or {@code null} if there was none
     * @param tillskott what the holders of the rights have paid or secured for it (st 3–4)
     * @param godtaget whether every creditor it leaves uncovered accepts it (st 5)
     */
    public record Utrop(String forbehall, Belopp battre, Belopp bud, Belopp tillskott, boolean godtaget) {

        private Belopp tackning(Belopp fordringar) {
            return bud == null ? Belopp.NOLL : bud.plus(tillskott).hogst(fordringar);
        }
    }

    /**
     * Which of the calling-outs stands, counted from nought.
     *
     * @param utropen in the order they were held, the one without reservation first
     * @throws OgiltigIndataException if no bid was made
     */
    public static int galler(List<Utrop> utropen) {
        int galler = -1;
        for (int i = 0; i < utropen.size(); i++) {
            Utrop u = utropen.get(i);
            if (u.bud() != null && (galler < 0 || u.godtaget() || !samre(u, utropen.get(galler)))) {
                galler = i;
            }
        }
        if (galler < 0) {
            throw new OgiltigIndataException("utropen", "UB 12:39 st 1", "Inget bud har lämnats vid något utrop.");
        }
        return galler;
    }

    private static boolean samre(Utrop ny, Utrop galler) {
        return ny.tackning(ny.battre()).compareTo(galler.tackning(ny.battre())) < 0;
    }

    /** What the holder of the right of a calling-out must pay or secure for its bid to go before the one that stands; nothing if it does already. */
    @Lagrum("UB 12:39 st 3")
    public static Belopp saknas(Utrop u, Utrop galler) {
        return galler.tackning(u.battre()).minus(u.tackning(u.battre())).ejNegativt();
    }

    /** What is missing: the order is the law's, so a calling-out with more rights has a row of its own with the highest bid. */
    public static List<Fel> fel(List<Utrop> utropen, int rattigheter) {
        List<Fel> fel = new ArrayList<>();
        if (utropen.size() != rattigheter + 1) {
            fel.add(new Fel("utropen", "UB 12:39 st 2", "Fastigheten ska ropas ut " + (rattigheter + 1) + " gånger: först utan förbehåll, sedan med förbehåll för en rättighet i taget till."));
        }
        if (utropen.stream().noneMatch(u -> u.bud() != null)) {
            fel.add(new Fel("utropen", "UB 12:39 st 1", "Skriv det högsta budet vid varje utrop."));
        }
        return fel;
    }
}
