package se.verkstall.delgivning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.delgivning.berakning.Delgivningssatt;

/** Sends the document by the method. */
@Component
class SkickaForDelgivningDelegate implements JavaDelegate {

    private final Delgivningssteg steg;

    SkickaForDelgivningDelegate(Delgivningssteg steg) {
        this.steg = steg;
    }

    @Override
    public void execute(DelegateExecution process) {
        process.setVariables(steg.skicka((Long) process.getVariable(Delgivningsvariabler.UTSKICK), Delgivningssatt.valueOf((String) process.getVariable(Delgivningsvariabler.SATT)),
                process.getProcessInstanceId()));
    }
}
