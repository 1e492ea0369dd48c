package se.verkstall.processmotor.modellgranskning;

import java.util.Arrays;

/** Directed edges while they are being gathered, then packed by where they start. */
final class Kantlista {

    private int[] fran = new int[64];
    private int[] till = new int[64];
    private int[] flode = new int[64];
    private int antal;

    /** Adds an edge; {@code flodesnummer} is the number of the sequence flow it stands for, or -1. */
    void lagg(int franHorn, int tillHorn, int flodesnummer) {
        if (antal == fran.length) {
            fran = Arrays.copyOf(fran, antal * 2);
            till = Arrays.copyOf(till, antal * 2);
            flode = Arrays.copyOf(flode, antal * 2);
        }
        fran[antal] = franHorn;
        till[antal] = tillHorn;
        flode[antal++] = flodesnummer;
    }

    /**
     * Edges by start.
     *
     * @param start the edges of vertex v are those from {@code start[v]} until {@code start[v + 1]}
     * @param till where each edge ends
     * @param flode the sequence flow of each edge, or -1
     */
    record Packad(int[] start, int[] till, int[] flode) {
    }

    Packad packa(int antalHorn) {
        int[] start = new int[antalHorn + 1];
        for (int i = 0; i < antal; i++) {
            start[fran[i] + 1]++;
        }
        for (int v = 0; v < antalHorn; v++) {
            start[v + 1] += start[v];
        }
        int[] nasta = Arrays.copyOf(start, antalHorn);
        int[] packadTill = new int[antal];
        int[] packatFlode = new int[antal];
        for (int i = 0; i < antal; i++) {
            int plats = nasta[fran[i]]++;
            packadTill[plats] = till[i];
            packatFlode[plats] = flode[i];
        }
        return new Packad(start, packadTill, packatFlode);
    }
}
