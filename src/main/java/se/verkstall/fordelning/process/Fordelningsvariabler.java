package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.verkstall.processmotor.Uppgift;

/** Which sharing, and which claim in it, a step or task is about. */
@Component
class Fordelningsvariabler {

    private static final String ID = "fordelningId";
    private static final String ANSPRAK = "ansprak";

    private final TaskService motorns;

    Fordelningsvariabler(TaskService motorns) {
        this.motorns = motorns;
    }

    static long id(DelegateExecution steg) {
        return (Long) steg.getVariable(ID);
    }

    static String ansprak(DelegateExecution steg) {
        return (String) steg.getVariable(ANSPRAK);
    }

    long id(Uppgift uppgift) {
        return (Long) motorns.getVariable(uppgift.id(), ID);
    }

    String ansprak(Uppgift uppgift) {
        return (String) motorns.getVariable(uppgift.id(), ANSPRAK);
    }
}
