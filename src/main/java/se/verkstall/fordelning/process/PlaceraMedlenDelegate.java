package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Fordelningsutbetalning;
import se.verkstall.lag.Lagrum;

/** Makes the money interest-bearing if it has to wait for more than two weeks. */
@Component
@Lagrum("UF 13:1")
class PlaceraMedlenDelegate implements JavaDelegate {

    private final Fordelningsutbetalning fordelningsutbetalning;

    PlaceraMedlenDelegate(Fordelningsutbetalning fordelningsutbetalning) {
        this.fordelningsutbetalning = fordelningsutbetalning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        fordelningsutbetalning.placera(Fordelningsvariabler.id(steg));
    }
}
