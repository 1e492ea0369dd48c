package se.verkstall.utmatning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.utmatning.Tvist;
import se.verkstall.utmatning.handlaggning.Tvisthandlaggning;

/** A handläggare says how the dispute about attached property ended. */
@Component
@Lagrum({"UB 4:33 st 1", "UB 8:5"})
class ProvaTvistensUtgang implements Uppgiftshanterare {

    private final Tvisthandlaggning tvister;
    private final Tvistvariabler variabler;

    ProvaTvistensUtgang(Tvisthandlaggning tvister, Tvistvariabler variabler) {
        this.tvister = tvister;
        this.variabler = variabler;
    }

    @Override
    public String nyckel() {
        return "provaTvistensUtgang";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Tvist t = tvister.hamta(variabler.tvist(uppgift));
        return Map.of("laget", t.talanDag() == null ? "Föreläggandet har inte nått " + (t.grund().tredjeManStammer() ? t.tredjeMan() : "sökanden") + "."
                : "Talan väcktes " + t.talanDag() + " vid " + t.domstol() + ".");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        boolean bestar = "BESTAR".equals(svar.get("utgang"));
        tvister.avgjord(variabler.tvist(uppgift), bestar, (String) svar.get("skal"), vem);
        return Map.of("tvistutfall", bestar ? "BESTAR" : "HAVS", "sald", false);
    }
}
