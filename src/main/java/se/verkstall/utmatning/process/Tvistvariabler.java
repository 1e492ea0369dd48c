package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import se.verkstall.processmotor.Uppgift;

/** Which attachment, dispute or request a task is about. */
@Component
class Tvistvariabler {

    private final TaskService motorns;

    Tvistvariabler(TaskService motorns) {
        this.motorns = motorns;
    }

    long utmatning(Uppgift uppgift) {
        return lang(uppgift, Variabler.UTMATNING);
    }

    long tvist(Uppgift uppgift) {
        return lang(uppgift, Variabler.TVIST);
    }

    long yrkande(Uppgift uppgift) {
        return lang(uppgift, Variabler.YRKANDE);
    }

    private long lang(Uppgift uppgift, String namn) {
        return ((Number) motorns.getVariable(uppgift.id(), namn)).longValue();
    }
}
