package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Underhandshandlaggning;
import se.verkstall.lag.Lagrum;

/** Tells everyone how the tenders were judged. */
@Component
@Lagrum({"UF 9:17", "UF 9:18"})
class UnderrattaOmAnbudDelegate implements JavaDelegate {

    private final Underhandshandlaggning handlaggning;

    UnderrattaOmAnbudDelegate(Underhandshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.underratta(Variabler.lang(steg, Variabler.FORSALJNING), Boolean.TRUE.equals(steg.getVariable(Variabler.EJ_ANTAGNA)),
                Boolean.TRUE.equals(steg.getVariable(Variabler.HANDLING)));
    }
}
