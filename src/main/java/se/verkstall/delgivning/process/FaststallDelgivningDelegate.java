package se.verkstall.delgivning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that the presumed day of service has come. */
@Component
class FaststallDelgivningDelegate implements JavaDelegate {

    private final Delgivningssteg steg;

    FaststallDelgivningDelegate(Delgivningssteg steg) {
        this.steg = steg;
    }

    @Override
    public void execute(DelegateExecution process) {
        process.setVariables(steg.faststall((Long) process.getVariable(Delgivningsvariabler.UTSKICK)));
    }
}
