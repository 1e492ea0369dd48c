package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.handlaggning.Utmatningshandlaggning;

/** Lifts the attachment of what a third party has won. */
@Component
@Lagrum({"UB 4:33 st 1", "UF 6:17"})
class HavEfterTvistDelegate implements JavaDelegate {

    private final Utmatningshandlaggning handlaggning;

    HavEfterTvistDelegate(Utmatningshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.hav(Variabler.utmatning(steg), "Egendomen tillhör tredje man.");
    }
}
