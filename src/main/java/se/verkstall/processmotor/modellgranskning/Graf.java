package se.verkstall.processmotor.modellgranskning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Every way a token can go through a process, as a graph.
 *
 * <p>Each flow node is two vertices, entered and completed, so that "has been carried out" differs from "has begun": a boundary event leaves from the
 * first, the outgoing flows from the second. Each scope has one vertex more, "something is going on here", from which its event subprocesses and
 * the boundary events of the subprocess around it can fire at any moment. A subprocess is entered through its start and completed by any of its ends.
 */
final class Graf {

    private final Modell modell;
    private final int antalNoder;
    private final Kantlista.Packad kanter;
    private final int[] kallor;
    private final int[] gafflar;

    private Graf(Modell modell, Kantlista.Packad kanter, int[] kallor) {
        this.modell = modell;
        this.antalNoder = modell.noder().size();
        this.kanter = kanter;
        this.kallor = kallor;
        this.gafflar = Parallellblock.gafflar(modell);
    }

    static Graf av(Modell modell) {
        Kantlista kanter = new Kantlista();
        List<Integer> kallor = new ArrayList<>();
        for (int nr = 0; nr < modell.noder().size(); nr++) {
            laggNod(modell, nr, kanter, kallor);
        }
        for (int nr = 0; nr < modell.floden().size(); nr++) {
            Flode flode = modell.floden().get(nr);
            kanter.lagg(klar(flode.fran()), borjan(flode.till()), nr);
        }
        modell.kompensationer().forEach(par -> kanter.lagg(klar(par[0]), borjan(par[1]), -1));
        int antalHorn = 2 * modell.noder().size() + modell.antalRum();
        return new Graf(modell, kanter.packa(antalHorn), kallor.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void laggNod(Modell modell, int nr, Kantlista kanter, List<Integer> kallor) {
        Nod nod = modell.nod(nr);
        int pagar = 2 * modell.noder().size() + nod.rum();
        kanter.lagg(borjan(nr), pagar, -1);
        if (nod.arUnderprocess()) {
            laggUnderprocess(modell, nr, kanter);
        } else {
            kanter.lagg(borjan(nr), klar(nr), -1);
        }
        if (nod.slag() == Nodslag.KANT) {
            int vard = modell.nummer(nod.plats().vard());
            boolean underprocess = vard >= 0 && modell.nod(vard).arUnderprocess();
            kanter.lagg(underprocess ? 2 * modell.noder().size() + modell.nod(vard).plats().inre() : vard >= 0 ? borjan(vard) : pagar, borjan(nr), -1);
        } else if (nod.drag().handelsestyrd()) {
            kanter.lagg(pagar, borjan(nr), -1);
        } else if (modell.in(nr).isEmpty()) {
            laggIngang(modell, nr, kanter, kallor);
        }
        if (modell.ut(nr).isEmpty()) {
            laggUtgang(modell, nr, kanter);
        }
    }

    private static void laggUnderprocess(Modell modell, int nr, Kantlista kanter) {
        Nod nod = modell.nod(nr);
        int inre = 2 * modell.noder().size() + nod.plats().inre();
        kanter.lagg(inre, 2 * modell.noder().size() + nod.rum(), -1);
        kanter.lagg(borjan(nr), inre, -1);
        boolean tom = modell.noder().stream().noneMatch(n -> n.rum() == nod.plats().inre());
        if (tom || nod.drag().flera()) {
            kanter.lagg(borjan(nr), klar(nr), -1);
        }
    }

    /** A start begins with its scope; a link is caught where it was thrown; compensation can come whenever something goes on. */
    private static void laggIngang(Modell modell, int nr, Kantlista kanter, List<Integer> kallor) {
        Nod nod = modell.nod(nr);
        if (nod.arHandelse(Handelse.Slag.LANK) && nod.slag() == Nodslag.FANGANDE) {
            for (int kast = 0; kast < modell.noder().size(); kast++) {
                Nod annan = modell.nod(kast);
                if (annan.slag() == Nodslag.KASTANDE && annan.arHandelse(Handelse.Slag.LANK) && annan.rum() == nod.rum()
                        && annan.handelse().namn().equals(nod.handelse().namn())) {
                    kanter.lagg(klar(kast), borjan(nr), -1);
                }
            }
        } else if (nod.drag().kompensation()) {
            kanter.lagg(2 * modell.noder().size() + nod.rum(), borjan(nr), -1);
        } else if (nod.slag() == Nodslag.START && nod.rum() == 0) {
            kallor.add(borjan(nr));
        } else if (nod.slag() == Nodslag.START) {
            kanter.lagg(borjan(modell.agare(nod.rum())), borjan(nr), -1);
        }
    }

    /** Where the last node of a branch leads: out of the scope around it; an error leaves it only through a boundary event. */
    private static void laggUtgang(Modell modell, int nr, Kantlista kanter) {
        Nod nod = modell.nod(nr);
        boolean fel = nod.slag() == Nodslag.SLUT && (nod.arHandelse(Handelse.Slag.FEL) || nod.arHandelse(Handelse.Slag.AVBRYT));
        boolean lank = nod.slag() == Nodslag.KASTANDE && nod.arHandelse(Handelse.Slag.LANK);
        int agare = modell.agare(nod.rum());
        if (agare >= 0 && !fel && !lank) {
            kanter.lagg(klar(nr), klar(agare), -1);
        }
    }

    /** The vertex "entered" of a node. */
    static int borjan(int nod) {
        return 2 * nod;
    }

    /** The vertex "completed" of a node. */
    static int klar(int nod) {
        return 2 * nod + 1;
    }

    Modell modell() {
        return modell;
    }

    int antalHorn() {
        return kanter.start().length - 1;
    }

    Kantlista.Packad kanter() {
        return kanter;
    }

    /** Where an instance can begin: the "entered" vertices of the starts. */
    int[] kallor() {
        return kallor;
    }

    /** The node a vertex belongs to, -1 for the vertex of a scope. */
    int nod(int horn) {
        return horn < 2 * antalNoder ? horn / 2 : -1;
    }

    boolean arBorjan(int horn) {
        return horn < 2 * antalNoder && horn % 2 == 0;
    }

    /** Whether an edge meets the demand: it completes one of the nodes, or is one of the flows. */
    boolean avskuren(int till, int flode, Snitt snitt) {
        boolean fullgjord = nod(till) >= 0 && !arBorjan(till) && snitt.noder().get(nod(till));
        return fullgjord || flode >= 0 && snitt.floden().get(flode);
    }

    /** The vertices from which one of these can be reached. */
    BitSet ledarTill(int[] horn) {
        Kantlista bakat = new Kantlista();
        for (int fran = 0; fran < antalHorn(); fran++) {
            for (int kant = kanter.start()[fran]; kant < kanter.start()[fran + 1]; kant++) {
                bakat.lagg(kanter.till()[kant], fran, -1);
            }
        }
        return folj(bakat.packa(antalHorn()), horn, Snitt.inget());
    }

    /** The vertices that can be reached from these without meeting the demand; no join waits. */
    BitSet narFran(int[] horn, Snitt snitt) {
        return folj(kanter, horn, snitt);
    }

    private BitSet folj(Kantlista.Packad langs, int[] horn, Snitt snitt) {
        BitSet nadda = new BitSet();
        int[] ko = new int[antalHorn()];
        int sist = 0;
        for (int start : horn) {
            if (!nadda.get(start)) {
                nadda.set(start);
                ko[sist++] = start;
            }
        }
        for (int forst = 0; forst < sist; forst++) {
            for (int kant = langs.start()[ko[forst]]; kant < langs.start()[ko[forst] + 1]; kant++) {
                int till = langs.till()[kant];
                if (!nadda.get(till) && !avskuren(till, langs.flode()[kant], snitt)) {
                    nadda.set(till);
                    ko[sist++] = till;
                }
            }
        }
        return nadda;
    }

    /** The fork whose branches all meet in this join, -1 if the node is no such join. */
    int gaffel(int nod) {
        return gafflar[nod];
    }
}
