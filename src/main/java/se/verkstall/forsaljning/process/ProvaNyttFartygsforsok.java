package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.NyttForsok;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare tries a request for a new auction of ship or aircraft, or whether one is held after a bid that lapsed. */
@Component
@Lagrum({"UB 10:21", "UB 10:22 st 2"})
class ProvaNyttFartygsforsok implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Auktionslager auktioner;
    private final Kopehandlaggning kopen;
    private final Dagbok dagbok;

    ProvaNyttFartygsforsok(Forsaljningslager forsaljningar, Auktionslager auktioner, Kopehandlaggning kopen, Dagbok dagbok) {
        this.forsaljningar = forsaljningar;
        this.auktioner = auktioner;
        this.kopen = kopen;
        this.dagbok = dagbok;
    }

    @Override
    public String nyckel() {
        return "provaNyttFartygsforsok";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("hallna", String.valueOf(hallna(Variabler.forsaljning(uppgift, forsaljningar))), "kanSaljas", true);
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Variabler.forsaljning(uppgift, forsaljningar).id());
        boolean nytt = NyttForsok.gors(hallna(f), Boolean.TRUE.equals(svar.get("sokandenAvstar")), Boolean.TRUE.equals(svar.get("kanSaljas")));
        dagbok.skriv(f.malnummer(), vem, (nytt ? "Ett nytt försök att sälja görs." : "Inget nytt försök att sälja görs; utmätningen ska hävas.") + " Skäl: " + svar.get("skal"),
                "UB 10:21");
        Long fordelningId = null;
        if (!nytt) {
            fordelningId = kopen.osald(f.id(), svar.get("kostnader") == null ? Belopp.NOLL : Belopp.kronor((BigDecimal) svar.get("kostnader")));
        }
        Map<String, Object> variabler = new HashMap<>(Map.of(Variabler.NYTT_FORSOK, nytt, Variabler.SALD, false));
        if (fordelningId != null) {
            variabler.put("fordelningId", fordelningId);
        }
        return variabler;
    }

    private int hallna(Forsaljning f) {
        return (int) auktioner.i(f.id()).stream().filter(a -> a.status() == Auktion.Status.HALLEN).count();
    }
}
