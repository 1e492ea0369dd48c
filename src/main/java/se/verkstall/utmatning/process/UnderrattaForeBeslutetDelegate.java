package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.handlaggning.Utmatningshandlaggning;

/** Tells the authority of the region where the debtor lives, before the decision, as long as there were regions. */
@Component
@Lagrum("UF 6:7")
class UnderrattaForeBeslutetDelegate implements JavaDelegate {

    private final Utmatningshandlaggning handlaggning;

    UnderrattaForeBeslutetDelegate(Utmatningshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.underrattaFore(Variabler.utmatning(steg));
    }
}
