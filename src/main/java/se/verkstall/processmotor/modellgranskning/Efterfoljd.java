package se.verkstall.processmotor.modellgranskning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Looks for the ways from an act to an end on which something that the law demands after it is never done.
 *
 * <p>Where a fork sends a token into every branch it is enough that one of them does it, unless the scope can be cut short by a terminating end. What
 * ends the whole case, an event subprocess, is not counted as such a way, nor what goes on beside it, a non-interrupting event.
 */
final class Efterfoljd {

    private final Graf graf;
    private final int[] vidare;
    private final boolean[] utan;

    private Efterfoljd(Graf graf, Snitt snitt) {
        this.graf = graf;
        this.vidare = new int[graf.antalHorn()];
        this.utan = new boolean[graf.antalHorn()];
        bakat(snitt);
    }

    static Efterfoljd utan(Graf graf, Snitt snitt) {
        return new Efterfoljd(graf, snitt);
    }

    /** Whether an end can be reached from the vertex without what is demanded. */
    boolean kanUtebli(int horn) {
        return utan[horn];
    }

    /** The nodes entered on the shortest such way. */
    List<Integer> vag(int horn) {
        List<Integer> noder = new ArrayList<>();
        for (int nu = vidare[horn]; nu >= 0; nu = vidare[nu]) {
            if (graf.arBorjan(nu)) {
                noder.add(graf.nod(nu));
            }
        }
        return noder;
    }

    private void bakat(Snitt snitt) {
        Kantlista bakat = new Kantlista();
        int[] kvar = new int[graf.antalHorn()];
        Deque<Integer> ko = new ArrayDeque<>();
        Kantlista.Packad kanter = graf.kanter();
        for (int horn = 0; horn < graf.antalHorn(); horn++) {
            int antal = 0;
            for (int kant = kanter.start()[horn]; kant < kanter.start()[horn + 1]; kant++) {
                if (raknas(horn, kanter.till()[kant])) {
                    antal++;
                    if (!fullgor(kanter.till()[kant], kanter.flode()[kant], snitt)) {
                        bakat.lagg(kanter.till()[kant], horn, -1);
                    }
                }
            }
            kvar[horn] = allaGrenarTas(horn) ? antal : 1;
            vidare[horn] = -1;
            if (antal == 0 && arSlut(horn)) {
                utan[horn] = true;
                ko.add(horn);
            }
        }
        sprid(bakat.packa(graf.antalHorn()), kvar, ko);
    }

    /** An error inside a subprocess is no end: what catches it is among the boundary events of the subprocess. */
    private boolean arSlut(int horn) {
        int nr = graf.nod(horn);
        if (nr < 0 || graf.arBorjan(horn)) {
            return false;
        }
        Nod nod = graf.modell().nod(nr);
        return !nod.arHandelse(Handelse.Slag.FEL) && !nod.arHandelse(Handelse.Slag.AVBRYT) || nod.rum() == 0;
    }

    private void sprid(Kantlista.Packad bakat, int[] kvar, Deque<Integer> ko) {
        while (!ko.isEmpty()) {
            int horn = ko.poll();
            for (int kant = bakat.start()[horn]; kant < bakat.start()[horn + 1]; kant++) {
                int fore = bakat.till()[kant];
                if (!utan[fore] && --kvar[fore] <= 0) {
                    utan[fore] = true;
                    vidare[fore] = horn;
                    ko.add(fore);
                }
            }
        }
    }

    private boolean raknas(int fran, int till) {
        int nod = graf.nod(till);
        if (nod < 0 || !graf.arBorjan(till)) {
            return true;
        }
        Nod mal = graf.modell().nod(nod);
        boolean bredvid = mal.slag() == Nodslag.KANT && !mal.handelse().avbryter();
        return !bredvid && !(mal.drag().handelsestyrd() && graf.nod(fran) < 0);
    }

    private static boolean fullgor(int till, int flode, Snitt snitt) {
        boolean klar = till % 2 == 1 && snitt.noder().get(till / 2);
        return klar || flode >= 0 && snitt.floden().get(flode);
    }

    private boolean allaGrenarTas(int horn) {
        int nr = graf.nod(horn);
        if (nr < 0 || graf.arBorjan(horn) || graf.modell().ut(nr).size() < 2) {
            return false;
        }
        Nod nod = graf.modell().nod(nr);
        boolean delar = nod.slag() == Nodslag.PARALLELL
                || nod.slag().arAktivitet() && graf.modell().ut(nr).stream().noneMatch(Flode::villkorat);
        return delar && graf.modell().noder().stream().noneMatch(annan -> annan.rum() == nod.rum() && annan.slag() == Nodslag.SLUT
                && annan.handelse().slag() != Handelse.Slag.INGEN && annan.handelse().slag() != Handelse.Slag.MEDDELANDE
                && annan.handelse().slag() != Handelse.Slag.SIGNAL);
    }
}
