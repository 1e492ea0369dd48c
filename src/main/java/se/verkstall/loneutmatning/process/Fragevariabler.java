package se.verkstall.loneutmatning.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.utskick.Utskick;

/** The process variables of a question, and how a task reads them. */
@Component
class Fragevariabler {

    static final String FRAGA = "fragaId";
    static final String BIFALL = "bifall";
    static final String HORANDE = "horande";

    private final TaskService uppgifter;

    Fragevariabler(TaskService uppgifter) {
        this.uppgifter = uppgifter;
    }

    long fraga(Uppgift uppgift) {
        return (Long) uppgifter.getVariable(uppgift.id(), FRAGA);
    }

    /** Names the question in the task's process before it is decided there: what is decided may end the attachment, and the other questions with it. */
    void satt(Uppgift uppgift, long fraga) {
        uppgifter.setVariable(uppgift.id(), FRAGA, fraga);
    }

    static long fraga(DelegateExecution steg) {
        return (Long) steg.getVariable(FRAGA);
    }

    /** What a decision gives the process: whether it was granted or is taken up anew, and the letter to the employer if there is one. */
    static Map<String, Object> beslut(Object utfall, Utskick arbetsgivaren) {
        Map<String, Object> variabler = new HashMap<>();
        variabler.put(BIFALL, "BIFALL".equals(utfall));
        variabler.put(Variabler.RAKNA_OM, Variabler.TA_OM.equals(utfall));
        if (arbetsgivaren != null) {
            variabler.putAll(Variabler.delgivning(arbetsgivaren));
        }
        return variabler;
    }
}
