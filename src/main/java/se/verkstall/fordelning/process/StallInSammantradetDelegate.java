package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Utlysningsarbete;
import se.verkstall.lag.Lagrum;

/** Cancels the meeting and tells those concerned. */
@Component
@Lagrum({"UF 13:8", "UF 13:13", "UF 13:18"})
class StallInSammantradetDelegate implements JavaDelegate {

    private final Utlysningsarbete utlysningsarbete;

    StallInSammantradetDelegate(Utlysningsarbete utlysningsarbete) {
        this.utlysningsarbete = utlysningsarbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        utlysningsarbete.stallIn(Fordelningsvariabler.id(steg));
    }
}
