package se.verkstall.delgivning.berakning;

import se.verkstall.lag.Lagrum;

/** In what form somebody is told of a decision or a measure. */
public enum Underrattelseform {

    /** By word of mouth or in writing, whichever suits. */
    MUNTLIG_ELLER_SKRIFTLIG,
    /** In writing, by post or in another suitable way. */
    SKRIFTLIG,
    DELGIVNING;

    /**
     * What a section says about the message.
     *
     * @param skriftlig whether writing is prescribed
     * @param delgivning whether service is prescribed
     * @param betydelse whether service matters to how the proceedings go on
     */
    public record Krav(boolean skriftlig, boolean delgivning, boolean betydelse) {
    }

    /** The form a message takes. Service also where it is not prescribed, if it matters to how the proceedings go on. */
    @Lagrum("UF 4:4 st 1")
    public static Underrattelseform av(Krav krav) {
        if (krav.delgivning() || krav.betydelse()) {
            return DELGIVNING;
        }
        return krav.skriftlig() ? SKRIFTLIG : MUNTLIG_ELLER_SKRIFTLIG;
    }

    /** Whether a message given by word of mouth is followed by a written confirmation. */
    @Lagrum("UF 4:4 st 2")
    public static boolean bekraftas(boolean tidenMedger, boolean betydelseForMottagaren) {
        return tidenMedger && betydelseForMottagaren;
    }

    /** Whether a party or somebody else concerned is told although no section says so: when it matters to that person's right. */
    @Lagrum("UF 4:3")
    public static boolean skaUnderrattas(boolean foreskrivet, boolean betydelseForRatten) {
        return foreskrivet || betydelseForRatten;
    }
}
