package se.verkstall.webb.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** Carries out the task of the test processes; remembers what was decided. */
@Component
class ProvaYttrandeHanterare implements Uppgiftshanterare {

    static final String OLAGLIGT = "olagligt";

    final List<Map<String, Object>> beslut = new CopyOnWriteArrayList<>();

    @Override
    public String nyckel() {
        return "provaYttrande";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        if (OLAGLIGT.equals(svar.get("skal"))) {
            throw new OgiltigIndataException("skal", "UB 2:5", "Lagen tillåter det inte.");
        }
        beslut.add(svar);
        return Map.of();
    }
}
