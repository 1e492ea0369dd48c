package se.verkstall.forsaljning.berakning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * The documents that must be at hand for a sale of real property: a fastighetsbevis, or gravationsbevis, äganderättsbevis and taxeringsbevis each for itself; and where the owner
 * runs a business on it that can be mortgaged, a gravationsbevis for the business, with the holders of such mortgages told of the case.
 */
@Lagrum({"UF 12:1", "UF 12:7"})
public final class Fastighetsbevis {

    private Fastighetsbevis() {
    }

    /** A document. */
    public enum Bevis {
        FASTIGHETSBEVIS("fastighetsbevis"), GRAVATIONSBEVIS("gravationsbevis"), AGANDERATTSBEVIS("äganderättsbevis"), TAXERINGSBEVIS("taxeringsbevis"),
        GRAVATIONSBEVIS_NARING("gravationsbevis för näringsverksamheten");

        private final String text;

        Bevis(String text) {
            this.text = text;
        }

        /** In Swedish, inside a sentence. */
        public String text() {
            return text;
        }
    }

    /** What is missing; empty if nothing. */
    public static List<Fel> fel(Set<Bevis> anskaffade, boolean naringsverksamhet) {
        List<Fel> fel = new ArrayList<>();
        if (!anskaffade.contains(Bevis.FASTIGHETSBEVIS)) {
            for (Bevis b : List.of(Bevis.GRAVATIONSBEVIS, Bevis.AGANDERATTSBEVIS, Bevis.TAXERINGSBEVIS)) {
                if (!anskaffade.contains(b)) {
                    fel.add(new Fel(b.name(), "UF 12:1", "Det saknas " + b.text() + ", om inte fastighetsbevis har skaffats."));
                }
            }
        }
        if (naringsverksamhet && !anskaffade.contains(Bevis.GRAVATIONSBEVIS_NARING)) {
            fel.add(new Fel(Bevis.GRAVATIONSBEVIS_NARING.name(), "UF 12:7", "Ägaren driver näringsverksamhet på fastigheten: det saknas " + Bevis.GRAVATIONSBEVIS_NARING.text() + "."));
        }
        return fel;
    }
}
