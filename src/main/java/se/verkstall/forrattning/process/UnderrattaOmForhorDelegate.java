package se.verkstall.forrattning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.handlaggning.Forhorshandlaggning;
import se.verkstall.lag.Lagrum;

/** Tells those who are not called of a hearing, and that they may be there. */
@Component
@Lagrum("UF 3:7")
class UnderrattaOmForhorDelegate implements JavaDelegate {

    private final Forhorshandlaggning handlaggning;

    UnderrattaOmForhorDelegate(Forhorshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.underratta(Forhorsvariabler.id(steg));
    }
}
