package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Underhandshandlaggning;
import se.verkstall.lag.Lagrum;

/** Asks for tenders, or gives the mandate to sell. */
@Component
@Lagrum({"UF 9:14", "UF 9:15", "UF 9:4"})
class FordraInAnbudDelegate implements JavaDelegate {

    private final Underhandshandlaggning handlaggning;

    FordraInAnbudDelegate(Underhandshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.fordraIn(Variabler.lang(steg, Variabler.FORSALJNING));
    }
}
