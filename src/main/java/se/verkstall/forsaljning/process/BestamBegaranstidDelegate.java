package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fartygshandlaggning;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** The applicant has a week from the auction to ask for a new attempt. */
@Component
@Lagrum("UB 10:21 st 1")
class BestamBegaranstidDelegate implements JavaDelegate {

    private final Fartygshandlaggning handlaggning;

    BestamBegaranstidDelegate(Fartygshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        var frist = handlaggning.begaranstid(Variabler.lang(steg, Variabler.AUKTION), new Timer(steg.getProcessInstanceId(), "tid_begaran", "begaranTimer"));
        steg.setVariable("begaranTimer", Processer.efterSistaDag(frist.dag()));
    }
}
