package se.verkstall.forsakringskassan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsakringskassan.FkMeddelanden;
import se.verkstall.lag.Lagrum;

/** Notes a deviation of at most 100 kronor in the case. */
@Component
@Lagrum("FK p 4")
class AntecknaAvvikelseDelegate implements JavaDelegate {

    private final FkMeddelanden tjanst;

    AntecknaAvvikelseDelegate(FkMeddelanden tjanst) {
        this.tjanst = tjanst;
    }

    @Override
    public void execute(DelegateExecution steg) {
        tjanst.anteckna((Long) steg.getVariable("meddelandeId"));
    }
}
