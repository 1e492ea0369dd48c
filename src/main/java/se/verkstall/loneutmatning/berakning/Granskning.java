package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.OgiltigIndataException;

/** Collects everything that is wrong with some input, so that all of it can be told at once. */
final class Granskning {

    /** The largest amount taken: no one's wage or debt comes near it, and no sum of a whole list of such amounts overflows. */
    static final Belopp HOGSTA = Belopp.ore(99_999_999_999_999L);
    /** The longest list taken. */
    static final int FLEST = 10_000;

    private final List<OgiltigIndataException.Fel> fel = new ArrayList<>();

    /** Notes an error if the value is absent; says whether it is there. */
    boolean finns(Object varde, String falt, String vad) {
        return krav(varde != null, falt, null, vad + " saknas.");
    }

    /** Notes an error if the amount is negative or absurd; an absent amount is let through. */
    Granskning belopp(Belopp belopp, String falt) {
        if (belopp != null) {
            krav(!belopp.arNegativt(), falt, null, "Beloppet får inte vara negativt: " + belopp + ".");
            krav(belopp.compareTo(HOGSTA) <= 0, falt, null, "Beloppet får vara högst " + HOGSTA.svenskt() + " kronor: " + belopp + ".");
        }
        return this;
    }

    /** As {@link #belopp}, and the amount must be there. */
    Granskning kravtBelopp(Belopp belopp, String falt) {
        finns(belopp, falt, "Beloppet");
        return belopp(belopp, falt);
    }

    boolean antal(List<?> lista, String falt) {
        return krav(lista.size() <= FLEST, falt, null, "Listan får ha högst " + FLEST + " rader: " + lista.size() + ".");
    }

    boolean inteEfter(LocalDate dag, LocalDate granns, String falt, String lagrum, String text) {
        return krav(dag == null || granns == null || !dag.isAfter(granns), falt, lagrum, text);
    }

    boolean krav(boolean uppfyllt, String falt, String lagrum, String text) {
        if (!uppfyllt) {
            fel.add(new OgiltigIndataException.Fel(falt, lagrum, text));
        }
        return uppfyllt;
    }

    /** @throws OgiltigIndataException if anything was wrong */
    void avsluta() {
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }
}
