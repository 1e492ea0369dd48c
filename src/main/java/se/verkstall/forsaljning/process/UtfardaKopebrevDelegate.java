package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsaffar;
import se.verkstall.lag.Lagrum;

/** Issues the deed of purchase. */
@Component
@Lagrum({"UB 12:44", "UB 12:60 st 4"})
class UtfardaKopebrevDelegate implements JavaDelegate {

    private final Fastighetsaffar affar;

    UtfardaKopebrevDelegate(Fastighetsaffar affar) {
        this.affar = affar;
    }

    @Override
    public void execute(DelegateExecution steg) {
        affar.kopebrev(Variabler.lang(steg, Variabler.FORSALJNING));
    }
}
