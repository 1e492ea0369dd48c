package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;

/** What follows when it has been tried whether a new attempt to sell is made: it goes on, or the sale ends and a down payment that lapsed is settled. */
@Component
@Lagrum({"UB 9:6", "UB 10:21"})
class Forsoksslut {

    private final Auktionslager auktioner;
    private final Kopehandlaggning kopen;
    private final Dagbok dagbok;

    Forsoksslut(Auktionslager auktioner, Kopehandlaggning kopen, Dagbok dagbok) {
        this.auktioner = auktioner;
        this.kopen = kopen;
        this.dagbok = dagbok;
    }

    /** How many auctions have been held. */
    int hallna(Forsaljning f) {
        return (int) auktioner.i(f.id()).stream().filter(a -> a.status() == Auktion.Status.HALLEN).count();
    }

    /** What the form opens with. */
    Map<String, Object> forbered(Forsaljning f) {
        return Map.of("hallna", String.valueOf(hallna(f)), "kanSaljas", true);
    }

    /** Notes the decision and, if no attempt follows, ends the sale; returns the process's variables. */
    Map<String, Object> slutfor(Forsaljning f, boolean nytt, Map<String, Object> svar, String lagrum, String vem) {
        anteckna(f, nytt, svar, lagrum, vem);
        Map<String, Object> variabler = new HashMap<>(Map.of(Variabler.NYTT_FORSOK, nytt, Variabler.SALD, false));
        if (!nytt) {
            Long fordelningId = kopen.osald(f.id(), kostnader(svar));
            if (fordelningId != null) {
                variabler.put("fordelningId", fordelningId);
            }
        }
        return variabler;
    }

    /** Notes the decision. */
    void anteckna(Forsaljning f, boolean nytt, Map<String, Object> svar, String lagrum, String vem) {
        dagbok.skriv(f.malnummer(), vem, (nytt ? "Ett nytt försök att sälja görs." : "Inget nytt försök att sälja görs; utmätningen ska hävas.") + " Skäl: " + svar.get("skal"), lagrum);
    }

    /** The costs of the former auction, or those that came to no use. */
    static Belopp kostnader(Map<String, Object> svar) {
        return svar.get("kostnader") == null ? Belopp.NOLL : Belopp.kronor((BigDecimal) svar.get("kostnader"));
    }

    static boolean avstar(Map<String, Object> svar) {
        return Boolean.TRUE.equals(svar.get("sokandenAvstar"));
    }

    static boolean kanSaljas(Map<String, Object> svar) {
        return Boolean.TRUE.equals(svar.get("kanSaljas"));
    }
}
