package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Tvistearbete;
import se.verkstall.lag.Lagrum;

/** Notes that nobody sued in time: the right to the money is lost. */
@Component
@Lagrum("UB 13:7 st 2")
class NoteraForsuttenTalanDelegate implements JavaDelegate {

    private final Tvistearbete tvistearbete;

    NoteraForsuttenTalanDelegate(Tvistearbete tvistearbete) {
        this.tvistearbete = tvistearbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        tvistearbete.forsutten(Fordelningsvariabler.id(steg), Fordelningsvariabler.ansprak(steg));
    }
}
