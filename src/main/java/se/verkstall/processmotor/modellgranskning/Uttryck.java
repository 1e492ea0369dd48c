package se.verkstall.processmotor.modellgranskning;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An expression of the engine, held to what a model may say: variables, literals, comparisons, and, or, not. No call, no member, no arithmetic.
 */
sealed interface Uttryck {

    /** More questions than this in one condition are not judged; the condition counts as no real question. */
    int FLEST_FRAGOR = 10;

    /** The value of a process variable. */
    record Variabel(String namn) implements Uttryck {
    }

    /** A number, a text, {@code true}, {@code false} or {@code null}. */
    record Konstant(String text) implements Uttryck {
    }

    /** {@code a op b} or, with {@code hoger} absent, {@code empty a}; {@code op} is one of {@code == <= < empty}: the others are turned round when read. */
    record Jamforelse(String op, Uttryck vanster, Uttryck hoger) implements Uttryck {
    }

    /** {@code !a}. */
    record Inte(Uttryck uttryck) implements Uttryck {
    }

    /** {@code a && b}. */
    record Och(Uttryck vanster, Uttryck hoger) implements Uttryck {
    }

    /** {@code a || b}. */
    record Eller(Uttryck vanster, Uttryck hoger) implements Uttryck {
    }

    /** A fact that a taken path establishes: the question and its answer. */
    record Fakt(String fraga, boolean svar) {
    }

    /** Reads a text that is one expression and nothing else; empty if it is not, or says more than a model may. */
    static Optional<Uttryck> ensamt(String text) {
        return Uttryckslasare.ensamt(text);
    }

    /** Whether every expression inside the text says only what a model may; a text without expressions does. */
    static boolean tillatet(String text) {
        return Uttryckslasare.allaTillatna(text);
    }

    /** Whether the text is one variable: {@code ${forelaggandeTimer}}. */
    static boolean arVariabel(String text) {
        return ensamt(text).filter(Variabel.class::isInstance).isPresent();
    }

    /** Whether the answer hangs on a process variable: there are values that make it true and values that make it false. */
    default boolean arFraga() {
        Set<String> fragor = new TreeSet<>();
        samla(this, fragor);
        if (fragor.isEmpty() || fragor.size() > FLEST_FRAGOR) {
            return false;
        }
        String[] ordnade = fragor.toArray(String[]::new);
        boolean sann = false;
        boolean falsk = false;
        for (int svar = 0; svar < 1 << ordnade.length && !(sann && falsk); svar++) {
            boolean utfall = varde(this, svar(ordnade, svar));
            sann |= utfall;
            falsk |= !utfall;
        }
        return sann && falsk;
    }

    /** The one question of the condition, if it asks only one: {@code ${x == false}} answers {@code x} with no. */
    default Optional<Fakt> fakt() {
        boolean svar = true;
        Uttryck kvar = this;
        while (kvar instanceof Inte inte) {
            svar = !svar;
            kvar = inte.uttryck;
        }
        return kvar instanceof Och || kvar instanceof Eller || fraga(kvar) == null ? Optional.empty() : Optional.of(new Fakt(fraga(kvar), svar));
    }

    private static Map<String, Boolean> svar(String[] fragor, int bitar) {
        Map<String, Boolean> svar = new java.util.HashMap<>();
        for (int i = 0; i < fragor.length; i++) {
            svar.put(fragor[i], (bitar & 1 << i) != 0);
        }
        return svar;
    }

    private static void samla(Uttryck uttryck, Set<String> fragor) {
        if (uttryck instanceof Inte inte) {
            samla(inte.uttryck, fragor);
        } else if (uttryck instanceof Och och) {
            samla(och.vanster, fragor);
            samla(och.hoger, fragor);
        } else if (uttryck instanceof Eller eller) {
            samla(eller.vanster, fragor);
            samla(eller.hoger, fragor);
        } else if (fraga(uttryck) != null) {
            fragor.add(fraga(uttryck));
        }
    }

    private static boolean varde(Uttryck uttryck, Map<String, Boolean> svar) {
        if (uttryck instanceof Inte inte) {
            return !varde(inte.uttryck, svar);
        }
        if (uttryck instanceof Och och) {
            return varde(och.vanster, svar) && varde(och.hoger, svar);
        }
        if (uttryck instanceof Eller eller) {
            return varde(eller.vanster, svar) || varde(eller.hoger, svar);
        }
        String fraga = fraga(uttryck);
        return fraga == null ? "true".equals(skriv(uttryck)) : svar.get(fraga);
    }

    /** What is asked, written in one way; {@code null} if the answer is the same whatever the variables are. */
    private static String fraga(Uttryck uttryck) {
        if (uttryck instanceof Jamforelse j) {
            boolean sammaSak = j.hoger != null && skriv(j.vanster).equals(skriv(j.hoger));
            boolean utanVariabel = j.vanster instanceof Konstant && (j.hoger == null || j.hoger instanceof Konstant);
            return sammaSak || utanVariabel ? null : skriv(j);
        }
        return uttryck instanceof Konstant ? null : skriv(uttryck);
    }

    private static String skriv(Uttryck uttryck) {
        if (uttryck instanceof Variabel variabel) {
            return variabel.namn;
        }
        if (uttryck instanceof Konstant konstant) {
            return konstant.text;
        }
        if (uttryck instanceof Jamforelse j) {
            return j.hoger == null ? j.op + " " + skriv(j.vanster) : skriv(j.vanster) + " " + j.op + " " + skriv(j.hoger);
        }
        if (uttryck instanceof Inte inte) {
            return "!(" + skriv(inte.uttryck) + ")";
        }
        if (uttryck instanceof Och och) {
            return "(" + skriv(och.vanster) + " && " + skriv(och.hoger) + ")";
        }
        Eller eller = (Eller) uttryck;
        return "(" + skriv(eller.vanster) + " || " + skriv(eller.hoger) + ")";
    }
}
