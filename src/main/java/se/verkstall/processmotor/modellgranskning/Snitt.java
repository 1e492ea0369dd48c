package se.verkstall.processmotor.modellgranskning;

import java.util.BitSet;

/**
 * What a path must pass to be lawful: leave it out of the graph, and whatever can still be reached can be reached unlawfully.
 *
 * @param noder the nodes whose completion fulfils the demand
 * @param floden the sequence flows whose taking does
 */
record Snitt(BitSet noder, BitSet floden) {

    static Snitt inget() {
        return new Snitt(new BitSet(), new BitSet());
    }
}
