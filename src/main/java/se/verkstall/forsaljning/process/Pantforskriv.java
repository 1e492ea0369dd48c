package se.verkstall.forsaljning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Pantforskrivning;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare pledges an attached mortgage deed, and notes on one in an aircraft that is not encumbered that personal liability has ceased. */
@Component
@Lagrum({"UB 9:15", "UB 9:16", "UF 9:22"})
class Pantforskriv implements Uppgiftshanterare {

    private final Pantforskrivning handlaggning;
    private final Egendomsregister egendomar;

    Pantforskriv(Pantforskrivning handlaggning, Egendomsregister egendomar) {
        this.handlaggning = handlaggning;
        this.egendomar = egendomar;
    }

    @Override
    public String nyckel() {
        return "pantforskriv";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("handling", pantbrevet(uppgift.malnummer(), egendomar).iOrd());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        boolean obelanad = Boolean.TRUE.equals(svar.get("iLuftfartyg")) && Boolean.TRUE.equals(svar.get("obelanad"));
        if (obelanad && !Boolean.TRUE.equals(svar.get("antecknat"))) {
            throw new OgiltigIndataException("antecknat", "UF 9:22", "Anteckna på handlingen att det personliga betalningsansvar som enligt den åvilar gäldenären har upphört.");
        }
        handlaggning.pantforskriv(pantbrevet(uppgift.malnummer(), egendomar).id(), obelanad, vem);
        return Map.of("ansvaretAntecknat", obelanad, Variabler.SALD, true);
    }

    /** The deed of the case that is attached. */
    static Egendom pantbrevet(String malnummer, Egendomsregister egendomar) {
        return egendomar.i(malnummer).stream().filter(e -> e.slag() == Egendomsslag.PANTBREV && e.status() == Egendom.Status.UTMATT).reduce((a, b) -> b)
                .orElseThrow(() -> new IllegalStateException("Inget pantbrev är utmätt i mål " + malnummer + "."));
    }
}
