package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsaffar;
import se.verkstall.lag.Lagrum;

/** Declares a bid void that was not paid in time. */
@Component
@Lagrum({"UB 12:41 st 3", "UB 12:58 st 4"})
class UpphavInropetDelegate implements JavaDelegate {

    private final Fastighetsaffar affar;

    UpphavInropetDelegate(Fastighetsaffar affar) {
        this.affar = affar;
    }

    @Override
    public void execute(DelegateExecution steg) {
        affar.upphav(Variabler.lang(steg, Variabler.FORSALJNING));
        steg.setVariable(Variabler.SALD, false);
    }
}
