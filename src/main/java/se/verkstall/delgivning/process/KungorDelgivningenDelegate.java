package se.verkstall.delgivning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Orders the announcement. */
@Component
class KungorDelgivningenDelegate implements JavaDelegate {

    private final Delgivningssteg steg;

    KungorDelgivningenDelegate(Delgivningssteg steg) {
        this.steg = steg;
    }

    @Override
    public void execute(DelegateExecution process) {
        process.setVariables(steg.kungor((Long) process.getVariable(Delgivningsvariabler.UTSKICK), process.getProcessInstanceId()));
    }
}
