package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsredovisning;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;

/** Hands the money over to be shared out. */
@Component
@Lagrum({"UB 13:10", "UB 13:11"})
class OverlamnaFastighetskopeskillingDelegate implements JavaDelegate {

    private final Fastighetsredovisning redovisning;
    private final Forsaljningslager lager;

    OverlamnaFastighetskopeskillingDelegate(Fastighetsredovisning redovisning, Forsaljningslager lager) {
        this.redovisning = redovisning;
        this.lager = lager;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long forsaljningId = Variabler.lang(steg, Variabler.FORSALJNING);
        steg.setVariable("fordelningId", redovisning.overlamna(forsaljningId));
        steg.setVariable(Variabler.SALD, true);
        steg.setVariable("influten", lager.gallande(forsaljningId).orElseThrow().betaldDag().toString());
    }
}
