package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Lagrum;

/** How the debtor lives. */
@Lagrum({"KFM A 2021:1 p 4", "KFM A 2021:1 p 4.1"})
public enum Bostadsform {

    HYRESRATT("Hyresrätt"),
    EGEN_FASTIGHET("Egen bostadsfastighet"),
    BOSTADSRATT("Bostadsrätt"),
    INNEBOENDE("Inneboende eller andra hand"),
    /** The cost is not known: a schablonhyra is reckoned with. */
    OKAND("Kostnaden är inte känd");

    private final String text;

    Bostadsform(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    boolean harLan() {
        return this == EGEN_FASTIGHET || this == BOSTADSRATT;
    }
}
