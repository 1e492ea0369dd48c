package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * Whether the highest bid may be accepted: not below the lowest price set under a reservation (UF 9:6), not if a considerably higher price is likely, not
 * if it does not cover a pledge or lien with better right (UB 9:4 st 1–2). The last two, and only they, yield if everyone concerned agrees (st 3).
 */
@Lagrum({"UB 9:4", "UF 9:6"})
public final class Budprovning {

    private Budprovning() {
    }

    /**
     * What it is judged from.
     *
     * @param lagsta the lowest price set, or {@code null}
     * @param battrePant what is owed to those with a pledge or lien and better right; zero if none
     * @param avsevartHogreSannolikt whether a person finds it likely that a considerably higher price can be had
     * @param allaMedger whether everyone concerned agrees
     */
    public record Lage(Belopp bud, Belopp lagsta, Belopp battrePant, boolean avsevartHogreSannolikt, boolean allaMedger) {
    }

    /** A reason against accepting it. */
    public record Hinder(String lagrum, String text) {
    }

    /** Every reason against; empty if it must be accepted. */
    public static List<Hinder> hinder(Lage lage) {
        List<Hinder> hinder = new ArrayList<>();
        if (lage.lagsta() != null && lage.bud().compareTo(lage.lagsta()) < 0) {
            hinder.add(new Hinder("UF 9:6", "Budet " + lage.bud().svenskt() + " kronor är lägre än den lägsta köpeskilling som har bestämts, " + lage.lagsta().svenskt() + " kronor."));
        }
        if (!lage.allaMedger()) {
            if (lage.avsevartHogreSannolikt()) {
                hinder.add(new Hinder("UB 9:4 st 1", "Det är sannolikt att en avsevärt högre köpeskilling kan uppnås."));
            }
            if (lage.bud().compareTo(lage.battrePant()) < 0) {
                hinder.add(new Hinder("UB 9:4 st 2", "Budet räcker inte till fordringen med handpanträtt eller retentionsrätt, " + lage.battrePant().svenskt() + " kronor."));
            }
        }
        return hinder;
    }
}
