package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * What hinders a sale for now (UB 8:4–8:6, 8:9) or must be done before it (UF 9:5, 9:6). Property that falls fast in value or costs too much to keep is sold all
 * the same, except where a whole is sold for a share (UB 8:4 st 3).
 */
@Lagrum({"UB 8:4", "UB 8:5", "UB 8:6", "UF 9:5", "UF 9:6"})
public final class Forsaljningshinder {

    private Forsaljningshinder() {
    }

    /**
     * The facts, as a person has judged them.
     *
     * @param titelnLagakraft whether the title has gained laga kraft or may be enforced as if it had
     * @param betydandeVarde whether the property is of considerable value, or the title is one that UB 8:4 st 1 names
     * @param samtycke whether the debtor (or whoever the hindrance protects) consents
     * @param tvist whether a claimant or the applicant has been ordered to sue, and the time or the suit still runs
     * @param tvistPaverkarInte whether the dispute can be assumed not to affect the price materially
     * @param dodsboVantar whether the month after the estate inventory of UB 8:6 still runs
     * @param fallerSnabbt whether it falls fast in value or costs too much to keep
     * @param gravationsbevisKravs whether UF 9:5 demands an extract
     */
    public record Lage(boolean titelnLagakraft, boolean betydandeVarde, boolean samtycke, boolean tvist, boolean tvistPaverkarInte,
                       boolean dodsboVantar, boolean fallerSnabbt, boolean gravationsbevisKravs, boolean gravationsbevis, boolean forbehall, boolean lagstaBestamd) {
    }

    /** Everything in the way; empty if it may be sold. */
    public static List<Fel> fel(Lage lage) {
        List<Fel> fel = new ArrayList<>();
        if (!lage.fallerSnabbt() && !lage.samtycke()) {
            hinder(lage, fel);
        }
        if (lage.gravationsbevisKravs() && !lage.gravationsbevis()) {
            fel.add(new Fel("gravationsbevis", "UF 9:5", "Registerutdrag eller gravationsbevis ska ha skaffats innan egendomen säljs."));
        }
        if (lage.forbehall() && !lage.lagstaBestamd()) {
            fel.add(new Fel("lagstaPris", "UF 9:6", "Egendomen är utmätt med förbehåll: bestäm den lägsta köpeskillingen."));
        }
        return fel;
    }

    private static void hinder(Lage lage, List<Fel> fel) {
        if (!lage.titelnLagakraft() && lage.betydandeVarde()) {
            fel.add(new Fel("titelnLagakraft", "UB 8:4", "Exekutionstiteln har inte vunnit laga kraft. Egendomen får då inte säljas utan gäldenärens samtycke."));
        }
        if (lage.tvist() && !lage.tvistPaverkarInte()) {
            fel.add(new Fel("tvist", "UB 8:5 st 1", "Frågan om bättre rätt till egendomen är inte avgjord."));
        }
        if (lage.dodsboVantar()) {
            fel.add(new Fel("dodsboVantar", "UB 8:6 st 1", "En månad ska ha gått från bouppteckningen innan ett dödsbos egendom säljs."));
        }
    }
}
