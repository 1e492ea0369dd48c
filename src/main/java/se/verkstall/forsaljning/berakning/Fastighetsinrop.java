package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.forsaljning.berakning.Budprovning.Hinder;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * Whether the highest bid for real property may be accepted (UB 12:40): the skyddsbelopp must be covered, a considerably higher price must not be likely, and the applicant may
 * refuse a bid that leaves his claim uncovered. All concerned may agree to a bid that the first two would stop; the applicant alone may do without the costs.
 *
 * <p>Skyddsbelopp 650 000 kr with 40 000 kr of costs: a bid of 649 999 kr is not accepted; one of 610 000 kr is if the applicant does without the costs.
 */
@Lagrum({"UB 12:32", "UB 12:40"})
public final class Fastighetsinrop {

    private Fastighetsinrop() {
    }

    /**
     * What it is judged from.
     *
     * @param lagsta the lowest bid of the sakägarförteckning
     * @param kostnader the costs within it
     * @param avsevartHogreSannolikt whether a person finds it likely that a considerably higher price can be had
     * @param allaMedger whether everyone concerned agrees
     * @param sokandenMedger whether the applicant agrees to a bid that does not cover the costs
     * @param exekutionsfordran the claim the property is sold for
     * @param sokandenBestrider whether the applicant contests the bid
     */
    public record Lage(Belopp bud, Belopp lagsta, Belopp kostnader, boolean avsevartHogreSannolikt, boolean allaMedger, boolean sokandenMedger, Belopp exekutionsfordran,
                       boolean sokandenBestrider) {
    }

    /** Every reason against; empty if it must be accepted. */
    public static List<Hinder> hinder(Lage l) {
        List<Hinder> hinder = new ArrayList<>();
        if (!l.allaMedger()) {
            Belopp krav = l.sokandenMedger() ? l.lagsta().minus(l.kostnader()).ejNegativt() : l.lagsta();
            if (l.bud().compareTo(krav) < 0) {
                hinder.add(new Hinder("UB 12:40 st 1", "Inropet " + l.bud().svenskt() + " kronor är lägre än det lägsta bud som får godtas, " + krav.svenskt() + " kronor."));
            }
            if (l.avsevartHogreSannolikt()) {
                hinder.add(new Hinder("UB 12:40 st 1", "Det är sannolikt att en avsevärt högre köpeskilling kan uppnås."));
            }
        }
        if (l.sokandenBestrider() && l.bud().compareTo(l.lagsta().plus(l.exekutionsfordran())) < 0) {
            hinder.add(new Hinder("UB 12:40 st 3", "Sökanden bestrider inropet och hans fordran täcks inte."));
        }
        return hinder;
    }
}
