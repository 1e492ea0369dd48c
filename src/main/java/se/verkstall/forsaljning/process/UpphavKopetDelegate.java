package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.lag.Lagrum;

/** Declares a bid void that was not paid in time. */
@Component
@Lagrum("UB 9:5 st 3")
class UpphavKopetDelegate implements JavaDelegate {

    private final Kopehandlaggning kopen;

    UpphavKopetDelegate(Kopehandlaggning kopen) {
        this.kopen = kopen;
    }

    @Override
    public void execute(DelegateExecution steg) {
        kopen.upphav(Variabler.lang(steg, Variabler.FORSALJNING));
        steg.setVariable(Variabler.SALD, false);
    }
}
