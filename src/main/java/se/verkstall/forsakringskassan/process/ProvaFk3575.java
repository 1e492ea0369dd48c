package se.verkstall.forsakringskassan.process;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import se.verkstall.forsakringskassan.FkMeddelanden;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare looks at what Försäkringskassan could not deduct, or at a benefit that has changed. */
@Component
@Lagrum({"FK p 4", "UF 7:17", "UB 7:10"})
class ProvaFk3575 implements Uppgiftshanterare {

    private final FkMeddelanden meddelanden;
    private final TaskService uppgifter;

    ProvaFk3575(FkMeddelanden meddelanden, TaskService uppgifter) {
        this.meddelanden = meddelanden;
        this.uppgifter = uppgifter;
    }

    @Override
    public String nyckel() {
        return "provaFk3575";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("meddelandet", FkMeddelanden.text(meddelanden.hamta(id(uppgift))));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        String foljd = (String) svar.get("foljd");
        meddelanden.provad(id(uppgift), foljd, (String) svar.get("motivering"), vem);
        return Map.of("foljd", foljd);
    }

    private long id(Uppgift uppgift) {
        return ((Number) uppgifter.getVariable(uppgift.id(), "meddelandeId")).longValue();
    }
}
