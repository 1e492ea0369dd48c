package se.verkstall.fordelning.berakning;

import se.verkstall.lag.Lagrum;

/** The rights a claim may have in the property that brought the money in. */
@Lagrum({"FRL 3 a §", "FRL 4 §", "FRL 4 a §", "FRL 5 §", "FRL 6 §", "FRL 7 §", "FRL 8 §", "FRL 18 § st 1"})
public enum Formansratt {

    SAKERSTALLD_OBLIGATION("säkerställd obligation"),
    SJOPANTRATT("sjöpanträtt"),
    LUFTPANTRATT("luftpanträtt"),
    INTERNATIONELL_SAKERHETSRATT("registrerad internationell säkerhetsrätt"),
    HANDPANTRATT("handpanträtt"),
    RETENTIONSRATT("retentionsrätt"),
    /** The retention of a shipyard that 3 kap. 39 § sjölagen gives, which stands before mortgages. */
    RETENTIONSRATT_VARV("retentionsrätt enligt 3 kap. 39 § sjölagen"),
    /** Retention of an engine that is neither mounted in a mortgaged aircraft nor only parted from it for a time. */
    RETENTIONSRATT_MOTOR("retentionsrätt i en motor som inte är monterad"),
    INTECKNING("inteckning"),
    BATBYGGNADSFORSKOTT("registrerat båtbyggnadsförskott"),
    FORSAKRINGSTAGARE("försäkringstagares förmånsrätt"),
    /** No right of priority: what of the price belongs to somebody else, because the whole was sold for the debtor's share (UB 8:9). */
    DELAGARES_ANDEL("annan delägares andel i egendomen"),
    FORETAGSHYPOTEK("företagshypotek"),
    /** Public charges and other claims to which a statute gives the priority of FRL 6 § 1 or 7 § 2. */
    LAGSTADGAD("förmånsrätt enligt lag i fastigheten eller tomträtten"),
    TOMTRATTSAVGALD("tomträttsavgäld"),
    UTMATNING("utmätning"),
    /** What the right yields was attached before the right as such, for a claim that then is paid before the one the right was attached for. */
    @Lagrum("UB 7:18 st 1")
    TIDIGARE_LONEUTMATNING("tidigare utmätning av det rätten ger"),
    /** Holds in bankruptcy only; at utmätning it gives nothing. */
    ALLMAN("allmän förmånsrätt"),
    INGEN("utan förmånsrätt");

    private final String text;

    Formansratt(String text) {
        this.text = text;
    }

    /** In Swedish, inside a sentence. */
    public String text() {
        return text;
    }

    /** Whether the day it was given or applied for decides its place among others of its kind. */
    boolean rangordnasEfterDag() {
        return switch (this) {
            case UTMATNING, TIDIGARE_LONEUTMATNING, INTECKNING, FORETAGSHYPOTEK -> true;
            default -> false;
        };
    }

    /** Whether it comes from an attachment. */
    public boolean arUtmatning() {
        return this == UTMATNING || this == TIDIGARE_LONEUTMATNING;
    }

    /** Whether it is a right in this property rather than a claim like all others. */
    public boolean arSarskild() {
        return this != INGEN && this != ALLMAN;
    }
}
