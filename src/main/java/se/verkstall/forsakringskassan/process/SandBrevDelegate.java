package se.verkstall.forsakringskassan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsakringskassan.Leveranser;
import se.verkstall.lag.Lagrum;

/** Sends as letters what a file could not take. */
@Component
@Lagrum("FK p 2")
class SandBrevDelegate implements JavaDelegate {

    private final Leveranser tjanst;

    SandBrevDelegate(Leveranser tjanst) {
        this.tjanst = tjanst;
    }

    @Override
    public void execute(DelegateExecution steg) {
        tjanst.sandBrev(steg.getProcessBusinessKey());
    }
}
