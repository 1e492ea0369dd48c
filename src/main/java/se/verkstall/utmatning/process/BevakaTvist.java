package se.verkstall.utmatning.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.utmatning.Tvist;
import se.verkstall.utmatning.handlaggning.Tvisthandlaggning;

/** A person notes that somebody has sued about attached property. */
@Component
@Lagrum({"UB 4:20 st 2", "UB 4:22 st 2", "UB 4:23"})
class BevakaTvist implements Uppgiftshanterare {

    private final Tvisthandlaggning tvister;
    private final Tvistvariabler variabler;

    BevakaTvist(Tvisthandlaggning tvister, Tvistvariabler variabler) {
        this.tvister = tvister;
        this.variabler = variabler;
    }

    @Override
    public String nyckel() {
        return "bevakaTvist";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Tvist t = tvister.hamta(variabler.tvist(uppgift));
        return Map.of("vem", t.grund().tredjeManStammer() ? t.tredjeMan() + " mot sökanden och gäldenären" : "Sökanden mot " + t.tredjeMan());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        tvister.vackt(variabler.tvist(uppgift), (LocalDate) svar.get("dag"), (String) svar.get("domstol"), vem);
        return Map.of("talanVackt", true);
    }
}
