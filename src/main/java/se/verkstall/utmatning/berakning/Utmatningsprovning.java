package se.verkstall.utmatning.berakning;

import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * Why a movable thing may not be attached, as far as the facts given decide it. What is reasonable, and whether something is shown, a person has judged.
 *
 * <p>Example: a car worth 60 000 kr in the debtor's possession, sale at 8 000 kr: nothing against it. Worth 8 000 kr: no surplus (UB 4:3 st 1).
 */
@Lagrum({"UB 4:3 st 1", "UB 4:17", "UB 4:18", "UB 4:19", "UB 4:22", "UB 5:1", "UB 5:4", "UB 5:5"})
public final class Utmatningsprovning {

    private Utmatningsprovning() {
    }

    /** Who has the thing. */
    public enum Besittning {
        /** The debtor alone. */
        GALDENAREN,
        /** The debtor together with a spouse or cohabitant. */
        MED_MAKE,
        /** The debtor together with somebody else. */
        MED_ANNAN,
        /** Somebody else. */
        ANNAN
    }

    /** Why it may be exempt. */
    public enum Undantag {
        INGET(null), PERSONLIGT_BRUK("UB 5:1 p 1"), HEMMET("UB 5:1 p 2"), FORVARVET("UB 5:1 p 3"), PERSONLIGT_VARDE("UB 5:1 p 4"), HYRESRATT("UB 5:1 p 5"),
        BOSTADSRATT("UB 5:1 p 6"), UNDERHALL("UB 5:1 p 7"), FAR_INTE_OVERLATAS("UB 5:5"), ANDAMALSBESTAMT("UB 5:6"), SKADESTAND("UB 5:7");

        private final String lagrum;

        Undantag(String lagrum) {
            this.lagrum = lagrum;
        }

        /** The section, or {@code null}. */
        public String lagrum() {
            return lagrum;
        }

        /** Whether it may be attached all the same, with a reservation for what the debtor needs instead. */
        @Lagrum("UB 5:4")
        public boolean medgerForbehall() {
            return this == PERSONLIGT_BRUK || this == HEMMET || this == FORVARVET;
        }
    }

    /**
     * The facts.
     *
     * @param tillhorGaldenaren whether it is shown that the thing is the debtor's
     * @param tillhorAnnan whether it is shown that the thing is somebody else's
     * @param sannoliktSamagd whether it is likely that spouses or cohabitants own it together
     * @param pantratt whether the claim is secured by a pledge or a lien in the thing
     * @param anvisad whether the debtor has himself pointed the thing out
     * @param forbehall what is reserved for the debtor, or {@code null}
     * @param forbehallTredjeMan whether there are probable grounds that it is the debtor's, and it is attached with reservation for a third party's right (UB 4:22)
     */
    public record Lage(Besittning besittning, boolean tillhorGaldenaren, boolean tillhorAnnan, boolean sannoliktSamagd, Undantag undantag,
                       boolean pantratt, boolean anvisad, Belopp forbehall, Belopp varde, Belopp kostnader, boolean forbehallTredjeMan) {
    }

    /** One reason against. */
    public record Hinder(String falt, String lagrum, String text) {
    }

    /** Every reason against; empty if it may be attached. */
    public static List<Hinder> hinder(Lage lage) {
        List<Hinder> hinder = new ArrayList<>();
        overskott(lage, hinder);
        agande(lage, hinder);
        undantag(lage, hinder);
        return hinder;
    }

    private static void overskott(Lage lage, List<Hinder> hinder) {
        Belopp forbehall = lage.forbehall() == null ? Belopp.NOLL : lage.forbehall();
        if (!lage.varde().minus(lage.kostnader()).minus(forbehall).arPositivt()) {
            hinder.add(new Hinder("varde", "UB 4:3 st 1", "Egendomen väntas inte ge något överskott: värdet " + lage.varde().svenskt() + " kronor täcker inte kostnaderna "
                    + lage.kostnader().svenskt() + " kronor" + (forbehall.arPositivt() ? " och förbehållet " + forbehall.svenskt() + " kronor." : ".")));
        }
    }

    private static void agande(Lage lage, List<Hinder> hinder) {
        if (lage.tillhorAnnan()) {
            hinder.add(new Hinder("tillhor", lage.besittning() == Besittning.GALDENAREN ? "UB 4:18 st 1" : "UB 4:17", "Det framgår att egendomen tillhör någon annan."));
        } else if (!lage.tillhorGaldenaren() && !lage.forbehallTredjeMan()) {
            switch (lage.besittning()) {
                case ANNAN -> hinder.add(new Hinder("besittning", "UB 4:17", "Någon annan har egendomen. Då ska det framgå att den tillhör gäldenären."));
                case MED_ANNAN -> hinder.add(new Hinder("besittning", "UB 4:19 st 2",
                        "Gäldenären har egendomen tillsammans med någon annan än make eller sambo. Då ska det framgå att den tillhör gäldenären."));
                case MED_MAKE -> {
                    if (lage.sannoliktSamagd()) {
                        hinder.add(new Hinder("tillhor", "UB 4:19 st 1", "Det är sannolikt att gäldenären och maken eller sambon är samägare: bara andelen kan utmätas."));
                    }
                }
                case GALDENAREN -> { }
            }
        }
    }

    private static void undantag(Lage lage, List<Hinder> hinder) {
        if (lage.forbehall() != null && !lage.undantag().medgerForbehall()) {
            hinder.add(new Hinder("forbehall", "UB 5:4", "Förbehåll kan göras bara för egendom som avses i 5 kap. 1 § 1–3 utsökningsbalken."));
        }
        if (lage.undantag() == Undantag.INGET || lage.pantratt() && lage.undantag() != Undantag.FAR_INTE_OVERLATAS) {
            return;
        }
        boolean overlatbar = lage.undantag() != Undantag.FAR_INTE_OVERLATAS;
        if (lage.forbehall() == null && !(lage.anvisad() && overlatbar)) {
            hinder.add(new Hinder("undantag", lage.undantag().lagrum(), "Egendomen är undantagen från utmätning."));
        }
    }
}
