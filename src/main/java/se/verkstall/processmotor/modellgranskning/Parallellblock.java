package se.verkstall.processmotor.modellgranskning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the parallel joins that can be relied on to wait for every branch.
 *
 * <p>The engine's parallel gateway counts tokens, not flows: two tokens over one flow open it though the other branch never came. So a join is relied
 * on only if one fork sends one token into each of its flows and nothing else can: the branches are disjoint, are entered only from the fork, do not
 * multiply tokens, do not go back to the fork, and no other place makes two tokens that can reach the fork. Every other join is taken to open for the
 * first token, which can only make the guard stricter.
 */
final class Parallellblock {

    private static final int STORST_ARBETE = 3_000_000;

    private final Modell modell;
    private final int[] gaffel;
    private final int[] samling;
    private final int[] gren;
    private final List<List<Integer>> kanthandelser;
    private int arbete;

    private Parallellblock(Modell modell) {
        this.modell = modell;
        int antal = modell.noder().size();
        this.gaffel = fyllda(antal);
        this.samling = fyllda(antal);
        this.gren = new int[antal];
        this.kanthandelser = new ArrayList<>(antal);
        for (int nr = 0; nr < antal; nr++) {
            kanthandelser.add(List.of());
        }
        for (int nr = 0; nr < antal; nr++) {
            int vard = modell.nod(nr).slag() == Nodslag.KANT ? modell.nummer(modell.nod(nr).plats().vard()) : -1;
            if (vard >= 0) {
                List<Integer> nu = new ArrayList<>(kanthandelser.get(vard));
                nu.add(nr);
                kanthandelser.set(vard, nu);
            }
        }
    }

    private static int[] fyllda(int antal) {
        int[] varden = new int[antal];
        Arrays.fill(varden, -1);
        return varden;
    }

    /** By node: for a join that can be relied on its fork, else -1. */
    static int[] gafflar(Modell modell) {
        Parallellblock block = new Parallellblock(modell);
        block.para();
        block.strykOsakra();
        return block.arbete > STORST_ARBETE ? fyllda(modell.noder().size()) : block.gaffel;
    }

    private void para() {
        List<Integer> delningar = parallella(true);
        List<Integer> samlingar = parallella(false);
        boolean nytt = true;
        while (nytt && arbete <= STORST_ARBETE) {
            nytt = false;
            for (int f : delningar) {
                for (int s : samlingar) {
                    boolean ledigt = samling[f] < 0 && gaffel[s] < 0 && f != s && modell.nod(f).rum() == modell.nod(s).rum();
                    if (ledigt && modell.ut(f).size() == modell.in(s).size() && arbete <= STORST_ARBETE && horIhop(f, s)) {
                        samling[f] = s;
                        gaffel[s] = f;
                        nytt = true;
                    }
                }
            }
        }
    }

    private List<Integer> parallella(boolean delningar) {
        List<Integer> traffar = new ArrayList<>();
        for (int nr = 0; nr < modell.noder().size(); nr++) {
            int antal = delningar ? modell.ut(nr).size() : modell.in(nr).size();
            if (modell.nod(nr).slag() == Nodslag.PARALLELL && antal > 1) {
                traffar.add(nr);
            }
        }
        return traffar;
    }

    private boolean horIhop(int f, int s) {
        Arrays.fill(gren, 0);
        boolean[] narSamlingen = bakatFran(s, f);
        boolean[] anvant = new boolean[modell.in(s).size()];
        for (int i = 0; i < modell.ut(f).size(); i++) {
            Flode ingang = modell.ut(f).get(i);
            int utgang = foljGren(ingang, i + 1, f, s, narSamlingen);
            if (utgang < 0 || anvant[utgang]) {
                return false;
            }
            anvant[utgang] = true;
        }
        return grenarnaSlutna(f);
    }

    /** The nodes from which the join can be reached without passing the fork. */
    private boolean[] bakatFran(int s, int f) {
        boolean[] nadda = new boolean[modell.noder().size()];
        Deque<Integer> ko = new ArrayDeque<>(List.of(s));
        while (!ko.isEmpty()) {
            int nr = ko.poll();
            arbete++;
            Nod nod = modell.nod(nr);
            List<Integer> fore = new ArrayList<>(modell.in(nr).stream().map(Flode::fran).toList());
            if (nod.slag() == Nodslag.KANT && modell.nummer(nod.plats().vard()) >= 0) {
                fore.add(modell.nummer(nod.plats().vard()));
            }
            for (int annan : fore) {
                if (annan != f && annan != s && !nadda[annan]) {
                    nadda[annan] = true;
                    ko.add(annan);
                }
            }
        }
        return nadda;
    }

    /** Marks the nodes of a branch; gives the place among the join's flows where it comes in, -1 if it does not come in just once. */
    private int foljGren(Flode ingang, int nummer, int f, int s, boolean[] narSamlingen) {
        boolean[] sedda = new boolean[modell.noder().size()];
        Deque<Flode> ko = new ArrayDeque<>(List.of(ingang));
        int utgang = -1;
        while (!ko.isEmpty()) {
            Flode flode = ko.poll();
            arbete++;
            int nr = flode.till();
            if (nr == s) {
                int plats = modell.in(s).indexOf(flode);
                if (utgang >= 0 && utgang != plats) {
                    return -1;
                }
                utgang = plats;
            } else if (nr == f || !sedda[nr] && !markera(nr, nummer, sedda, narSamlingen, ko)) {
                return -1;
            }
        }
        return utgang;
    }

    private boolean markera(int nr, int nummer, boolean[] sedda, boolean[] narSamlingen, Deque<Flode> ko) {
        sedda[nr] = true;
        if (narSamlingen[nr]) {
            if (gren[nr] != 0 && gren[nr] != nummer) {
                return false;
            }
            gren[nr] = nummer;
        }
        ko.addAll(modell.ut(nr));
        for (int kant : kanthandelser.get(nr)) {
            if (!sedda[kant] && !markera(kant, nummer, sedda, narSamlingen, ko)) {
                return false;
            }
        }
        return true;
    }

    private boolean grenarnaSlutna(int f) {
        for (int nr = 0; nr < gren.length; nr++) {
            if (gren[nr] != 0 && (multiplicerar(nr, gren[nr]) || !kommerBaraInifran(nr, f))) {
                return false;
            }
        }
        return true;
    }

    private boolean kommerBaraInifran(int nr, int f) {
        boolean kant = modell.nod(nr).slag() == Nodslag.KANT;
        if (modell.in(nr).isEmpty() && !kant) {
            return false;
        }
        return modell.in(nr).stream().allMatch(flode -> flode.fran() == f
                ? modell.ut(f).indexOf(flode) == gren[nr] - 1 : gren[flode.fran()] == gren[nr]);
    }

    private boolean multiplicerar(int nr, int nummer) {
        Nod nod = modell.nod(nr);
        boolean inreBlock = samling[nr] >= 0 && gren[samling[nr]] == nummer;
        return gorFlera(nr) && !inreBlock || nod.slag() == Nodslag.KANT && !nod.handelse().avbryter();
    }

    private boolean gorFlera(int nr) {
        Nodslag slag = modell.nod(nr).slag();
        return modell.ut(nr).size() > 1 && slag != Nodslag.EXKLUSIV && slag != Nodslag.HANDELSEGRIND;
    }

    /** A block whose fork two tokens can reach at once is not relied on; nor then what that fork leads to. */
    private void strykOsakra() {
        boolean strukna = true;
        while (strukna && arbete <= STORST_ARBETE) {
            boolean[] osakra = nasAvFlera();
            strukna = false;
            for (int f = 0; f < samling.length; f++) {
                if (samling[f] >= 0 && osakra[f]) {
                    gaffel[samling[f]] = -1;
                    samling[f] = -1;
                    strukna = true;
                }
            }
        }
    }

    private boolean[] nasAvFlera() {
        boolean[] nadda = new boolean[modell.noder().size()];
        Deque<Integer> ko = new ArrayDeque<>();
        for (int nr = 0; nr < nadda.length; nr++) {
            Nod nod = modell.nod(nr);
            if (gorFlera(nr) && samling[nr] < 0 || nod.slag() == Nodslag.KANT && !nod.handelse().avbryter()) {
                ko.add(nr);
            }
        }
        while (!ko.isEmpty()) {
            int nr = ko.poll();
            arbete++;
            modell.ut(nr).stream().map(Flode::till).filter(till -> !nadda[till]).forEach(till -> {
                nadda[till] = true;
                ko.add(till);
            });
            kanthandelser.get(nr).stream().filter(kant -> !nadda[kant]).forEach(kant -> {
                nadda[kant] = true;
                ko.add(kant);
            });
        }
        return nadda;
    }
}
