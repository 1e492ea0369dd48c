package se.verkstall.processmotor.modellgranskning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One process of a BPMN file, embedded subprocesses flattened: nodes and flows by number, as the graph is built from it. */
final class Modell {

    private final String processId;
    private final List<Nod> noder;
    private final List<Flode> floden;
    private final List<int[]> kompensationer;
    private final List<List<Flode>> ut;
    private final List<List<Flode>> in;
    private final List<Integer> agare;
    private final Map<String, Integer> nummer = new HashMap<>();

    /**
     * @param agare by scope: the number of the subprocess node it is inside of, -1 for the process itself
     * @param kompensationer pairs of boundary event and handler
     */
    Modell(String processId, List<Nod> noder, List<Flode> floden, List<Integer> agare, List<int[]> kompensationer) {
        this.processId = processId;
        this.noder = List.copyOf(noder);
        this.floden = List.copyOf(floden);
        this.agare = List.copyOf(agare);
        this.kompensationer = List.copyOf(kompensationer);
        this.ut = tomma(noder.size());
        this.in = tomma(noder.size());
        floden.forEach(flode -> {
            ut.get(flode.fran()).add(flode);
            in.get(flode.till()).add(flode);
        });
        for (int nr = 0; nr < noder.size(); nr++) {
            nummer.putIfAbsent(noder.get(nr).id(), nr);
        }
    }

    private static List<List<Flode>> tomma(int antal) {
        List<List<Flode>> listor = new ArrayList<>(antal);
        for (int i = 0; i < antal; i++) {
            listor.add(new ArrayList<>(2));
        }
        return listor;
    }

    String processId() {
        return processId;
    }

    List<Nod> noder() {
        return noder;
    }

    Nod nod(int nr) {
        return noder.get(nr);
    }

    /** The number of the node, -1 if there is none with the id. */
    int nummer(String id) {
        return nummer.getOrDefault(id, -1);
    }

    List<Flode> floden() {
        return floden;
    }

    List<Flode> ut(int nod) {
        return ut.get(nod);
    }

    List<Flode> in(int nod) {
        return in.get(nod);
    }

    int antalRum() {
        return agare.size();
    }

    /** The subprocess node around a scope, -1 for the process. */
    int agare(int rum) {
        return agare.get(rum);
    }

    List<int[]> kompensationer() {
        return kompensationer;
    }
}
