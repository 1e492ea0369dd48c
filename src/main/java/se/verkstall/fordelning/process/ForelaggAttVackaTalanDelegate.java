package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Tvistearbete;
import se.verkstall.lag.Lagrum;
import se.verkstall.utskick.Utskick;

/** Writes the föreläggande to sue within a month. */
@Component
@Lagrum("UB 13:7 st 2")
class ForelaggAttVackaTalanDelegate implements JavaDelegate {

    private final Tvistearbete tvistearbete;

    ForelaggAttVackaTalanDelegate(Tvistearbete tvistearbete) {
        this.tvistearbete = tvistearbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Utskick utskick = tvistearbete.forelagg(Fordelningsvariabler.id(steg), Fordelningsvariabler.ansprak(steg));
        steg.setVariable("utskickId", utskick.id());
        steg.setVariable("delgivningskrav", "DELGIVNING");
    }
}
