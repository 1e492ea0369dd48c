package se.verkstall.kassa;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/**
 * One event in the kassajournal, balanced: what is debited equals what is credited.
 *
 * @param nyckel the event's natural key; the same event booked twice is booked once
 * @param dag the day it is booked on
 * @param text what happened, in Swedish, without personal data
 * @param vem who booked it
 */
@Lagrum("UF 1:5 st 2")
public record Verifikation(String nyckel, LocalDate dag, Slag slag, String text, String vem, List<Kontorad> rader) {

    /** What kind of event it is. */
    public enum Slag {
        INBETALNING("Inbetalning"), RANTA("Ränta"), FORDELNING("Fördelning"), OMFORING("Omföring"), AVSATTNING("Avsättning"), UTBETALNING("Utbetalning"),
        TILLFALLER_STATEN("Tillfaller staten"), RATTELSE("Rättelse");

        private final String text;

        Slag(String text) {
            this.text = text;
        }

        /** In Swedish. */
        public String text() {
            return text;
        }
    }

    /** @throws IllegalArgumentException if something is missing or it does not balance */
    public Verifikation {
        rader = List.copyOf(rader);
        if (nyckel == null || nyckel.isBlank() || dag == null || slag == null || text == null || vem == null) {
            throw new IllegalArgumentException("En verifikation har nyckel, dag, slag, text och vem: " + nyckel);
        }
        Belopp summa = Belopp.summa(rader.stream().map(Kontorad::belopp).toList());
        if (rader.size() < 2 || !summa.arNoll()) {
            throw new IllegalArgumentException("Verifikationen " + nyckel + " balanserar inte: " + rader.size() + " rader, summa " + summa);
        }
    }
}
