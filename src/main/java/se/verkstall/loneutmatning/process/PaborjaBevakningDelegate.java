package se.verkstall.loneutmatning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Bevakning;

/** Has the process of the attachment begun: the one that waits for the employer month by month. */
@Component
@Lagrum("UF 7:11")
class PaborjaBevakningDelegate implements JavaDelegate {

    private final Bevakning bevakning;

    PaborjaBevakningDelegate(Bevakning bevakning) {
        this.bevakning = bevakning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String delgiven = (String) steg.getVariable("delgivningsdag");
        bevakning.paborja(steg.getProcessBusinessKey(), Variabler.loneutmatning(steg), delgiven == null ? null : LocalDate.parse(delgiven));
    }
}
