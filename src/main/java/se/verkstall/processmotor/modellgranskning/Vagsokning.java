package se.verkstall.processmotor.modellgranskning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for the shortest way forward to every place that can be reached without passing a {@link Snitt}.
 *
 * <p>Time is linear in the graph; where paths are told apart by what they know ({@link Kunskap}), the number of states is bounded, and beyond the bound
 * the search is made again without knowledge, which finds more ways, never fewer.
 */
final class Vagsokning {

    private static final int FLEST_LAGEN = 20_000;

    private final Graf graf;
    private final Snitt snitt;
    private final Kunskap kunskap;
    private final Map<Long, Integer> nummer = new HashMap<>();
    private final List<int[]> lagen = new ArrayList<>();
    private final Deque<Integer> ko = new ArrayDeque<>();
    private final int[] forst;
    private final Map<Integer, BitSet> ankomna = new HashMap<>();
    private final Map<Integer, Integer> forstaGren = new HashMap<>();

    /** A state: vertex, what is known, the state before, the number of nodes entered, and whether it is settled. */
    private static final int HORN = 0;
    private static final int VET = 1;
    private static final int FORE = 2;
    private static final int LANGD = 3;
    private static final int KLAR = 4;

    private Vagsokning(Graf graf, Snitt snitt, boolean medKunskap) {
        this.graf = graf;
        this.snitt = snitt;
        this.kunskap = medKunskap ? new Kunskap(graf.modell()) : null;
        this.forst = new int[graf.antalHorn()];
        Arrays.fill(forst, -1);
    }

    /** Searches from vertices of the graph. */
    static Vagsokning fran(Graf graf, int[] kallor, Snitt snitt) {
        Vagsokning sokning = new Vagsokning(graf, snitt, true);
        if (sokning.sok(kallor)) {
            return sokning;
        }
        Vagsokning utanKunskap = new Vagsokning(graf, snitt, false);
        utanKunskap.sok(kallor);
        return utanKunskap;
    }

    boolean nar(int horn) {
        return forst[horn] >= 0;
    }

    /** The way to a vertex that is reached: the nodes it enters, by number, in order. */
    List<Integer> vag(int horn) {
        List<Integer> noder = new ArrayList<>();
        for (int lage = forst[horn]; lage >= 0; lage = lagen.get(lage)[FORE]) {
            int nu = lagen.get(lage)[HORN];
            boolean kalla = lagen.get(lage)[FORE] < 0;
            if (graf.arBorjan(nu) || kalla && graf.nod(nu) >= 0) {
                noder.add(graf.nod(nu));
            }
        }
        Collections.reverse(noder);
        return noder;
    }

    private boolean sok(int[] kallor) {
        for (int kalla : kallor) {
            lagg(kalla, 0, -1, 0, true);
        }
        while (!ko.isEmpty()) {
            int lage = ko.poll();
            if (lagen.get(lage)[KLAR] == 0) {
                lagen.get(lage)[KLAR] = 1;
                int horn = lagen.get(lage)[HORN];
                forst[horn] = forst[horn] < 0 ? lage : forst[horn];
                folj(lage);
            }
            if (kunskap != null && lagen.size() > FLEST_LAGEN) {
                return false;
            }
        }
        return true;
    }

    private void folj(int lage) {
        Kantlista.Packad kanter = graf.kanter();
        int horn = lagen.get(lage)[HORN];
        for (int kant = kanter.start()[horn]; kant < kanter.start()[horn + 1]; kant++) {
            int till = kanter.till()[kant];
            int flode = kanter.flode()[kant];
            if (graf.avskuren(till, flode, snitt) || !oppnar(till, flode, lage)) {
                continue;
            }
            int fore = forstaGren.getOrDefault(till, lage);
            int vet = kunskap == null ? 0 : kunskapEfter(lagen.get(lage)[VET], horn, till, flode);
            if (vet != Kunskap.OMOJLIG) {
                int steg = graf.arBorjan(till) ? 1 : 0;
                lagg(till, vet, fore, lagen.get(fore)[LANGD] + steg, steg == 0);
            }
        }
    }

    /**
     * Whether a join opens for this token: always, unless it waits for every branch of a fork this search has been through. Then the way is shown
     * through the branch that came first.
     */
    private boolean oppnar(int till, int flode, int lage) {
        int nod = graf.nod(till);
        if (flode < 0 || nod < 0 || graf.gaffel(nod) < 0 || !nar(Graf.klar(graf.gaffel(nod)))) {
            return true;
        }
        BitSet floden = ankomna.computeIfAbsent(till, join -> new BitSet());
        floden.set(flode);
        forstaGren.putIfAbsent(till, lage);
        return floden.cardinality() >= graf.modell().in(nod).size();
    }

    private int kunskapEfter(int vet, int horn, int till, int flode) {
        if (flode >= 0) {
            return kunskap.efterFlode(vet, graf.modell().floden().get(flode));
        }
        boolean inomNoder = graf.nod(horn) >= 0 && graf.nod(till) >= 0;
        return inomNoder && graf.modell().nod(graf.nod(horn)).drag().tyst() && graf.modell().nod(graf.nod(till)).drag().tyst() ? vet : 0;
    }

    private void lagg(int horn, int vet, int fore, int langd, boolean forstIKon) {
        Integer finns = nummer.putIfAbsent((long) horn << 32 | vet, lagen.size());
        if (finns == null) {
            finns = lagen.size();
            lagen.add(new int[] {horn, vet, fore, langd, 0});
        } else if (lagen.get(finns)[LANGD] <= langd) {
            return;
        } else {
            lagen.get(finns)[FORE] = fore;
            lagen.get(finns)[LANGD] = langd;
        }
        if (forstIKon) {
            ko.addFirst(finns);
        } else {
            ko.addLast(finns);
        }
    }
}
