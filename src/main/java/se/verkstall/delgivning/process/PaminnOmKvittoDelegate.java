package se.verkstall.delgivning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the recipient of the receipt. */
@Component
class PaminnOmKvittoDelegate implements JavaDelegate {

    private final Delgivningssteg steg;

    PaminnOmKvittoDelegate(Delgivningssteg steg) {
        this.steg = steg;
    }

    @Override
    public void execute(DelegateExecution process) {
        process.setVariables(steg.paminn((Long) process.getVariable(Delgivningsvariabler.UTSKICK), process.getProcessInstanceId()));
    }
}
