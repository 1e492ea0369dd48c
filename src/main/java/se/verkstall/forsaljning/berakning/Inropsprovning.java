package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.forsaljning.berakning.Budprovning.Hinder;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * Whether the highest bid for a ship or aircraft may be accepted (UB 10:14, 10:19): not below the lowest bid of the sakägarförteckning, not if a considerably
 * higher price is likely; both yield if everyone concerned agrees, and the applicant alone may agree that the costs are not covered. Never against the
 * applicant's will if his claim is not covered.
 */
@Lagrum({"UB 10:14", "UB 10:19"})
public final class Inropsprovning {

    private Inropsprovning() {
    }

    /**
     * What it is judged from.
     *
     * @param avsevartHogreSannolikt whether a person finds it likely that a considerably higher price can be had
     * @param sokandenMedgerKostnader whether the applicant agrees that the costs are not covered
     * @param sokandenBestrider whether the applicant objects
     */
    public record Lage(Belopp bud, Fartygsforteckning.Forteckning forteckning, boolean avsevartHogreSannolikt, boolean allaMedger, boolean sokandenMedgerKostnader,
                       boolean sokandenBestrider) {
    }

    /** Every reason against; empty if it must be accepted. */
    public static List<Hinder> hinder(Lage lage) {
        List<Hinder> hinder = new ArrayList<>();
        Fartygsforteckning.Forteckning f = lage.forteckning();
        Belopp lagsta = lage.sokandenMedgerKostnader() ? f.lagstaBud().minus(f.kostnader()).ejNegativt() : f.lagstaBud();
        if (!lage.allaMedger()) {
            if (lage.bud().compareTo(lagsta) < 0) {
                hinder.add(new Hinder("UB 10:19 st 1", "Inropet " + lage.bud().svenskt() + " kronor täcker inte skyddsbeloppet: lägsta bud är " + lagsta.svenskt() + " kronor."));
            }
            if (lage.avsevartHogreSannolikt()) {
                hinder.add(new Hinder("UB 10:19 st 1", "Det är sannolikt att en avsevärt högre köpeskilling kan uppnås."));
            }
        }
        if (lage.sokandenBestrider() && !f.tackerExekutionsfordran(lage.bud())) {
            hinder.add(new Hinder("UB 10:19 st 3", "Sökanden bestrider, och exekutionsfordringen täcks inte."));
        }
        return hinder;
    }
}
