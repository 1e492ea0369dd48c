package se.verkstall.forrattning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.handlaggning.Forrattningshandlaggning;
import se.verkstall.lag.Lagrum;

/** Tells the debtor of time and place. */
@Component
@Lagrum({"UF 6:3 st 1", "UB 2:17 st 2"})
class UnderrattaOmForrattningDelegate implements JavaDelegate {

    private final Forrattningshandlaggning handlaggning;

    UnderrattaOmForrattningDelegate(Forrattningshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.underratta(Forrattningsvariabler.id(steg));
    }
}
