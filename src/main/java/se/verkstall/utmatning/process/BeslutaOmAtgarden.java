package se.verkstall.utmatning.process;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.utmatning.handlaggning.Kostnadshandlaggning;

/** A handläggare decides on a measure that costs, when those concerned have been heard. */
@Component
@Lagrum({"UF 6:18", "UB 4:31"})
class BeslutaOmAtgarden implements Uppgiftshanterare {

    private final Kostnadshandlaggning kostnader;
    private final TaskService motorns;

    BeslutaOmAtgarden(Kostnadshandlaggning kostnader, TaskService motorns) {
        this.kostnader = kostnader;
        this.motorns = motorns;
    }

    @Override
    public String nyckel() {
        return "beslutaOmAtgarden";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("atgarden", kostnader.iOrd(id(uppgift)));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        kostnader.besluta(id(uppgift), "VIDTAS".equals(svar.get("beslut")), (String) svar.get("yttranden"), (String) svar.get("skal"), vem);
        return Map.of();
    }

    private long id(Uppgift uppgift) {
        return ((Number) motorns.getVariable(uppgift.id(), "atgardId")).longValue();
    }
}
