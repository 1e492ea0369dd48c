package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Havning;
import se.verkstall.mal.Dagbok;

/** Lifts an attachment in which no claim remains. */
@Component
@Lagrum({"UB 7:10", "UF bilaga p 7"})
class HavLoneutmatningenDelegate implements JavaDelegate {

    private final Havning havning;

    HavLoneutmatningenDelegate(Havning havning) {
        this.havning = havning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        steg.setVariables(Variabler.delgivning(havning.hav(Variabler.loneutmatning(steg), null, Dagbok.SYSTEMET)));
    }
}
