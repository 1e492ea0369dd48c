package se.verkstall.delgivning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.delgivning.Delgivningskrav;

/** Begins the service, or lets the letter go with the post. */
@Component
class PaborjaDelgivningDelegate implements JavaDelegate {

    private final Delgivningsgang gang;

    PaborjaDelgivningDelegate(Delgivningsgang gang) {
        this.gang = gang;
    }

    @Override
    public void execute(DelegateExecution process) {
        Delgivningskrav krav = Delgivningskrav.valueOf((String) process.getVariable(Delgivningsvariabler.KRAV));
        process.setVariable(Delgivningsvariabler.SKA_DELGES, gang.paborja((Long) process.getVariable(Delgivningsvariabler.UTSKICK), krav));
        process.setVariable(Delgivningsvariabler.DELGIVEN, false);
        process.setVariable(Delgivningsvariabler.DAG, null);
    }
}
