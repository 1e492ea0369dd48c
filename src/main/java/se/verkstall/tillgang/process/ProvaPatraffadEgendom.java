package se.verkstall.tillgang.process;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.tillgang.Tillgangar;

/** A handläggare says what is to be done about property that the police have found. */
@Component
@Lagrum({"UF 6:25", "UB 6:12a"})
class ProvaPatraffadEgendom implements Uppgiftshanterare {

    private final Tillgangar tillgangar;
    private final TaskService motorns;
    private final Dagbok dagbok;

    ProvaPatraffadEgendom(Tillgangar tillgangar, TaskService motorns, Dagbok dagbok) {
        this.tillgangar = tillgangar;
        this.motorns = motorns;
        this.dagbok = dagbok;
    }

    @Override
    public String nyckel() {
        return "provaPatraffadEgendom";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("tips", tillgangar.tips(((Number) motorns.getVariable(uppgift.id(), "tipsId")).longValue()));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        dagbok.skriv(uppgift.malnummer(), vem, ("UTMATS".equals(svar.get("bedomning")) ? "Den påträffade egendomen ska prövas för utmätning. " : "Den påträffade egendomen utmäts inte. ")
                + svar.get("skal"), "UF 6:25");
        return Map.of();
    }
}
