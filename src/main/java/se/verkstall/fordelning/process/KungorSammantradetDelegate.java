package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Utlysningsarbete;
import se.verkstall.lag.Lagrum;

/** Orders the announcement of the meeting. */
@Component
@Lagrum({"UF 13:6", "UF 13:17"})
class KungorSammantradetDelegate implements JavaDelegate {

    private final Utlysningsarbete utlysningsarbete;

    KungorSammantradetDelegate(Utlysningsarbete utlysningsarbete) {
        this.utlysningsarbete = utlysningsarbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        steg.setVariable("kungorelseSenast", utlysningsarbete.kungor(Fordelningsvariabler.id(steg)).toString());
    }
}
