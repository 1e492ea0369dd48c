package se.verkstall.forsakringskassan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsakringskassan.Leveranser;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** Sends the file and says how long the receipt is waited for. */
@Component
@Lagrum({"FK p 1", "FK p 3"})
class SandFilDelegate implements JavaDelegate {

    private final Leveranser tjanst;

    SandFilDelegate(Leveranser tjanst) {
        this.tjanst = tjanst;
    }

    @Override
    public void execute(DelegateExecution steg) {
        var leverans = tjanst.sand(steg.getProcessBusinessKey());
        steg.setVariable("kvittoTimer", Processer.efterSistaDag(leverans.kvittoSenast()));
    }
}
