package se.verkstall.forsaljning.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Kungorelse;
import se.verkstall.forsaljning.Kungorelser;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare notes the day an announcement was published in each medium. */
@Component
@Lagrum("UF 9:9")
class BekraftaInforande implements Uppgiftshanterare {

    private final Kungorelser kungorelser;
    private final TaskService motorn;

    BekraftaInforande(Kungorelser kungorelser, TaskService motorn) {
        this.kungorelser = kungorelser;
        this.motorn = motorn;
    }

    @Override
    public String nyckel() {
        return "bekraftaInforande";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Map<String, Object> ifyllt = new HashMap<>();
        List<Map<String, Object>> rader = alla(uppgift).stream().map(k -> Map.<String, Object>of("medium", k.namn(), "senast", k.senast().toString(),
                "infordDag", k.inford() == null ? "" : k.inford().toString())).toList();
        ifyllt.put("medier", rader);
        alla(uppgift).stream().filter(k -> k.inford() != null).forEach(k -> ifyllt.put(k.medium().name(), k.inford().toString()));
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        for (Kungorelse k : alla(uppgift)) {
            LocalDate dag = (LocalDate) svar.get(k.medium().name());
            if (dag == null && !Boolean.TRUE.equals(svar.get("aldrigInford"))) {
                throw new OgiltigIndataException(k.medium().name(), k.lagrum(), "Ange vilken dag kungörelsen infördes i " + k.namn() + ", eller att den inte blev införd.");
            }
            if (dag != null) {
                kungorelser.inford(uppgift.malnummer(), k.avser(), k.medium(), dag, vem);
            }
        }
        return Map.of();
    }

    /** The announcements of what this task is about: in a case with several sales each has its own. */
    private List<Kungorelse> alla(Uppgift uppgift) {
        return kungorelser.om(uppgift.malnummer(), (String) motorn.getVariable(uppgift.id(), Variabler.AVSER));
    }
}
