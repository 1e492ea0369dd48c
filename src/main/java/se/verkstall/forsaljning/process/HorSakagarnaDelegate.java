package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Underhandshandlaggning;
import se.verkstall.lag.Lagrum;

/** Asks those a sale under hand concerns to comment. */
@Component
@Lagrum("UF 9:13")
class HorSakagarnaDelegate implements JavaDelegate {

    private final Underhandshandlaggning handlaggning;

    HorSakagarnaDelegate(Underhandshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.hor(Variabler.lang(steg, Variabler.FORSALJNING));
    }
}
