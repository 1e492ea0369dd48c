package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import se.verkstall.processmotor.Uppgift;

/** The process variables of the year's recomputation, and how a task reads them. */
@Component
class Omrakningsvariabler {

    static final String NORMALBELOPP = "normalbeloppId";
    static final String GALLER_FRAN = "gallerFran";
    static final String GALLER_TIMER = "beloppenGallerTimer";
    static final String GODKANDA = "godkanda";
    static final String OMRAKNING = "omrakningId";

    private final TaskService uppgifter;

    Omrakningsvariabler(TaskService uppgifter) {
        this.uppgifter = uppgifter;
    }

    Object i(Uppgift uppgift, String namn) {
        return uppgifter.getVariable(uppgift.id(), namn);
    }
}
