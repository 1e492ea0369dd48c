package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsredovisning;
import se.verkstall.forsaljning.handlaggning.Ianspraktaget;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;

/** Hands the money over to be shared out. */
@Component
@Lagrum({"UB 13:10", "UB 13:11"})
class OverlamnaFastighetskopeskillingDelegate implements JavaDelegate {

    private final Fastighetsredovisning redovisning;
    private final Forsaljningslager lager;
    private final Ianspraktaget ianspraktaget;

    OverlamnaFastighetskopeskillingDelegate(Fastighetsredovisning redovisning, Forsaljningslager lager, Ianspraktaget ianspraktaget) {
        this.redovisning = redovisning;
        this.lager = lager;
        this.ianspraktaget = ianspraktaget;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long forsaljningId = Variabler.lang(steg, Variabler.FORSALJNING);
        long fordelningId = redovisning.overlamna(forsaljningId);
        steg.setVariable("fordelningId", fordelningId);
        ianspraktaget.sald(lager.hamta(forsaljningId), fordelningId);
        steg.setVariable(Variabler.SALD, true);
        steg.setVariable("influten", lager.gallande(forsaljningId).orElseThrow().betaldDag().toString());
    }
}
