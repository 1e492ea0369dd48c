package se.verkstall.redovisning.berakning;

import se.verkstall.lag.Lagrum;

/** The way money came in; what passes through an account or a terminal leaves its own proof, everything else is receipted. */
@Lagrum("UF 13:2 st 1")
public enum Betalningssatt {

    PLUSGIRO(false), BANKGIRO(false), KORTTERMINAL(false), KONTANT(true), CHECK(true);

    private final boolean kvittoKravs;

    Betalningssatt(boolean kvittoKravs) {
        this.kvittoKravs = kvittoKravs;
    }

    /** Whether an indrivningskvitto is given. */
    public boolean kvittoKravs() {
        return kvittoKravs;
    }
}
