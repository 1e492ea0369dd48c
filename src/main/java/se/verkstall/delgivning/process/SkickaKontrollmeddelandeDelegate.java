package se.verkstall.delgivning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the recipient that the document has been sent. */
@Component
class SkickaKontrollmeddelandeDelegate implements JavaDelegate {

    private final Delgivningssteg steg;

    SkickaKontrollmeddelandeDelegate(Delgivningssteg steg) {
        this.steg = steg;
    }

    @Override
    public void execute(DelegateExecution process) {
        process.setVariables(steg.kontrollmeddelande((Long) process.getVariable(Delgivningsvariabler.UTSKICK), process.getProcessInstanceId()));
    }
}
