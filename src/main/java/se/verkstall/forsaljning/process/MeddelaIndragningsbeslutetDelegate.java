package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Indragningsarbete;
import se.verkstall.lag.Lagrum;
import se.verkstall.utskick.Utskick;

/** Sends the decision to whoever it went against, to be served. */
@Component
@Lagrum("UF 12:22 st 2")
class MeddelaIndragningsbeslutetDelegate implements JavaDelegate {

    private final Indragningsarbete arbete;

    MeddelaIndragningsbeslutetDelegate(Indragningsarbete arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Utskick brev = arbete.meddela(Variabler.lang(steg, Variabler.FORSALJNING), Variabler.lang(steg, Fastighetsval.INDRAGNING));
        steg.setVariable("utskickId", brev.id());
        steg.setVariable("delgivningskrav", "DELGIVNING");
    }
}
