package se.verkstall.redovisning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.redovisning.handlaggning.Redovisningstid;

/** Makes the money interest-bearing if it has to wait for more than two weeks. */
@Component
@Lagrum("UF 13:1")
class GoraMedlenRantebarandeDelegate implements JavaDelegate {

    private final Redovisningstid tid;

    GoraMedlenRantebarandeDelegate(Redovisningstid tid) {
        this.tid = tid;
    }

    @Override
    public void execute(DelegateExecution steg) {
        tid.goraRantebarande(steg.getProcessInstanceId());
    }
}
