package se.verkstall.processmotor.modellgranskning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.verkstall.processmotor.modellgranskning.Uttryck.Fakt;

/**
 * What the questions a path has answered say about the questions it comes to: whoever has answered "delgiven" with no, and come to the same question
 * again with nothing in between that could have changed it, cannot now answer yes. Nothing in between means gateways, plain starts and ends and the
 * frames of subprocesses: the engine goes through them in one transaction without turning to another branch. Each state of knowledge has a number;
 * 0 is to know nothing.
 */
final class Kunskap {

    /** The number of a path that contradicts itself. */
    static final int OMOJLIG = -1;
    private static final int STORSTA_MINNE = 12;

    private final Modell modell;
    private final List<Map<String, Boolean>> lagen = new ArrayList<>(List.of(Map.of()));
    private final Map<Map<String, Boolean>, Integer> nummer = new HashMap<>(Map.of(Map.of(), 0));

    Kunskap(Modell modell) {
        this.modell = modell;
    }

    /** What is known after a flow has been taken, {@link #OMOJLIG} if it could not be. */
    int efterFlode(int lage, Flode flode) {
        Nod grind = modell.nod(flode.fran());
        if (!flode.tyst()) {
            return 0;
        }
        if (grind.slag() != Nodslag.EXKLUSIV) {
            return lage;
        }
        Map<String, Boolean> vet = new TreeMap<>(lagen.get(lage));
        if (flode.id().equals(grind.drag().standard())) {
            for (Flode annat : modell.ut(flode.fran())) {
                Optional<Fakt> fakt = annat == flode ? Optional.empty() : annat.villkor().flatMap(Uttryck::fakt);
                if (fakt.isPresent() && !lar(vet, fakt.get().fraga(), !fakt.get().svar())) {
                    return OMOJLIG;
                }
            }
        } else {
            Optional<Fakt> fakt = flode.villkor().flatMap(Uttryck::fakt);
            if (fakt.isPresent() && !lar(vet, fakt.get().fraga(), fakt.get().svar())) {
                return OMOJLIG;
            }
        }
        return vet.size() > STORSTA_MINNE ? 0 : numrera(vet);
    }

    private static boolean lar(Map<String, Boolean> vet, String fraga, boolean svar) {
        Boolean forut = vet.putIfAbsent(fraga, svar);
        return forut == null || forut == svar;
    }

    private int numrera(Map<String, Boolean> vet) {
        Integer kant = nummer.putIfAbsent(vet, lagen.size());
        if (kant == null) {
            lagen.add(vet);
            return lagen.size() - 1;
        }
        return kant;
    }
}
