package se.verkstall.tackning;

import java.util.Comparator;

/**
 * One place that cites one section.
 *
 * @param lagrum the section as it is cited there
 * @param kalla what kind of place it is
 * @param plats where: {@code loneutmatning#besluta}, {@code se.verkstall.lag.Belopp#parse}, {@code provaAnsokan}, {@code beslut.html}
 */
public record Citat(String lagrum, Kalla kalla, String plats) implements Comparable<Citat> {

    /** The kinds of places that cite law. */
    public enum Kalla {
        /** A whole model, or a call of one that is yet to come: says what it is about, and carries out nothing by itself. */
        MODELL,
        /** An element of a model. */
        MODELLELEMENT,
        /** A type, method or field of the program. */
        KOD,
        /** A row of the catalogue of time limits: the time can be counted, and nothing more is said. */
        FRIST,
        /** A form. */
        FORMULAR,
        /** A document template. */
        DOKUMENTMALL,
        /** A test. */
        PROV
    }

    private static final Comparator<Citat> ORDNING = Comparator.comparing(Citat::kalla).thenComparing(Citat::plats).thenComparing(Citat::lagrum);

    @Override
    public int compareTo(Citat annat) {
        return ORDNING.compare(this, annat);
    }
}
