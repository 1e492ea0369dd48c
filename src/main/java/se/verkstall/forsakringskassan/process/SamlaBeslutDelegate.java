package se.verkstall.forsakringskassan.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsakringskassan.Leveranser;
import se.verkstall.lag.Lagrum;

/** Gathers the decisions that wait; says whether there is a file to send. */
@Component
@Lagrum({"FK p 1", "FK p 2"})
class SamlaBeslutDelegate implements JavaDelegate {

    private final Leveranser tjanst;

    SamlaBeslutDelegate(Leveranser tjanst) {
        this.tjanst = tjanst;
    }

    @Override
    public void execute(DelegateExecution steg) {
        var leverans = tjanst.samla(steg.getProcessBusinessKey(), LocalDate.parse((String) steg.getVariable("leveransdag")));
        steg.setVariable("iFil", leverans.filter(l -> l.antal() > 0).isPresent());
        steg.setVariable("samlat", leverans.isPresent());
    }
}
