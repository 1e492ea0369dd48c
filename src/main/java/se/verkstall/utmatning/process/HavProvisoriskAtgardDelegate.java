package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.handlaggning.Utmatningshandlaggning;

/** Lifts a provisional measure that no attachment has followed. */
@Component
@Lagrum("UB 6:12 st 3")
class HavProvisoriskAtgardDelegate implements JavaDelegate {

    private final Utmatningshandlaggning handlaggning;

    HavProvisoriskAtgardDelegate(Utmatningshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.havProvisorisk(Variabler.utmatning(steg));
    }
}
