package se.verkstall.delgivning.process;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import se.verkstall.processmotor.Uppgift;

/** Which letter a task is about. */
@Component
class Uppgiftsutskick {

    private final TaskService motorns;

    Uppgiftsutskick(TaskService motorns) {
        this.motorns = motorns;
    }

    long av(Uppgift uppgift) {
        return (Long) motorns.getVariable(uppgift.id(), Delgivningsvariabler.UTSKICK);
    }
}
