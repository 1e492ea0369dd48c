package se.verkstall.fordelning.berakning;

/** What kind of property the money comes from: which rights can lie in it, and where the costs of execution stand. */
public enum Egendom {

    LOS_EGENDOM("lös egendom i allmänhet"),
    /** Registered ship or ship under construction. */
    SKEPP("registrerat skepp eller skeppsbygge"),
    /** Registered aircraft, or mortgaged spare parts. */
    LUFTFARTYG("registrerat luftfartyg eller intecknade reservdelar"),
    FAST_EGENDOM("fast egendom"),
    TOMTRATT("tomträtt");

    private final String text;

    Egendom(String text) {
        this.text = text;
    }

    /** In Swedish. */
    public String text() {
        return text;
    }

    /** Whether the order is that of a sakägarförteckning, with the costs just before the claim the property is sold for (UB 10:11, 11:1, 12:26). */
    public boolean harSakagarforteckning() {
        return this != LOS_EGENDOM;
    }
}
