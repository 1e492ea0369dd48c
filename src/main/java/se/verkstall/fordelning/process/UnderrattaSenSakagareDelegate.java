package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Utlysningsarbete;
import se.verkstall.lag.Lagrum;

/** Tells at once whoever became known after the last day for notices. */
@Component
@Lagrum("UF 13:7 st 2 men 2")
class UnderrattaSenSakagareDelegate implements JavaDelegate {

    private final Utlysningsarbete utlysningsarbete;

    UnderrattaSenSakagareDelegate(Utlysningsarbete utlysningsarbete) {
        this.utlysningsarbete = utlysningsarbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        utlysningsarbete.underrattaSena(Fordelningsvariabler.id(steg));
    }
}
