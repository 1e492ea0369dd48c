package se.verkstall.forrattning.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.Forhor;
import se.verkstall.forrattning.handlaggning.Forhorshandlaggning;
import se.verkstall.processmotor.Uppgift;

/** Which hearing a step or task is about. */
@Component
class Forhorsvariabler {

    static final String FORHOR = "forhorId";

    private final TaskService motorns;
    private final Forhorshandlaggning handlaggning;

    Forhorsvariabler(TaskService motorns, Forhorshandlaggning handlaggning) {
        this.motorns = motorns;
        this.handlaggning = handlaggning;
    }

    static long id(DelegateExecution steg) {
        return ((Number) steg.getVariable(FORHOR)).longValue();
    }

    Forhor av(Uppgift uppgift) {
        return handlaggning.hamta(((Number) motorns.getVariable(uppgift.id(), FORHOR)).longValue());
    }
}
