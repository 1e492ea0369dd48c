package se.verkstall.loneutmatning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Fordelningsbeslut;
import se.verkstall.loneutmatning.handlaggning.Konkurshinder;
import se.verkstall.loneutmatning.handlaggning.Underhallslage;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare orders that what is withheld is shared with the claim of another case. */
@Component
@Lagrum("UF 7:7")
class BeslutaOmFordelning implements Uppgiftshanterare {

    private final Loneutmatningsuppgift uppgifter;
    private final Fordelningsbeslut beslut;
    private final Konkurshinder konkurs;
    private final Underhallslage underhall;

    BeslutaOmFordelning(Loneutmatningsuppgift uppgifter, Fordelningsbeslut beslut, Konkurshinder konkurs, Underhallslage underhall) {
        this.uppgifter = uppgifter;
        this.beslut = beslut;
        this.konkurs = konkurs;
        this.underhall = underhall;
    }

    @Override
    public String nyckel() {
        return "beslutaOmFordelning";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("loneutmatning", uppgifter.loneutmatning(uppgift).nummer(), "utlandskt", underhall.arUtlandskt(uppgift.malnummer()));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        konkurs.prova(uppgift.malnummer(), "fordela");
        if (Boolean.TRUE.equals(svar.get("utlandskt"))) {
            underhall.utlandskt(uppgift.malnummer(), vem);
        }
        beslut.besluta(uppgift.malnummer(), uppgifter.loneutmatning(uppgift).id(), vem);
        return Map.of();
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        return beslut.forhandsvisa(uppgift.malnummer(), uppgifter.loneutmatning(uppgift).id(), uppgift.ansvarig());
    }
}
