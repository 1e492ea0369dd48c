package se.verkstall.utmatning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare says whether a thing that is secured for the time being can now be attached. */
@Component
@Lagrum("UB 6:12 st 3")
class ProvaProvisoriskAtgard implements Uppgiftshanterare {

    private final Dagbok dagbok;

    ProvaProvisoriskAtgard(Dagbok dagbok) {
        this.dagbok = dagbok;
    }

    @Override
    public String nyckel() {
        return "provaProvisoriskAtgard";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        boolean utmat = "UTMAT".equals(svar.get("beslut"));
        dagbok.skriv(uppgift.malnummer(), vem, (utmat ? "Egendomen som säkrats kan utmätas. Skäl: " : "Åtgärden hävs. Skäl: ") + svar.get("skal"), "UB 6:12 st 3");
        return Map.of(Variabler.UTMAT_NU, utmat);
    }
}
