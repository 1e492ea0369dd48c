package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Tvistearbete;
import se.verkstall.lag.Lagrum;

/** Pays out a set-aside amount to whom it belongs. */
@Component
@Lagrum({"UB 13:7", "UB 13:8"})
class BetalaUtAvsattDelegate implements JavaDelegate {

    private final Tvistearbete tvistearbete;

    BetalaUtAvsattDelegate(Tvistearbete tvistearbete) {
        this.tvistearbete = tvistearbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        tvistearbete.betalaUt(Fordelningsvariabler.id(steg), Fordelningsvariabler.ansprak(steg));
    }
}
