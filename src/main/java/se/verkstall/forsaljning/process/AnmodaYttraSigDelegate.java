package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fartygshandlaggning;
import se.verkstall.lag.Lagrum;

/** Lets applicant and owner comment before time and place of the auction are set. */
@Component
@Lagrum("UF 10:2")
class AnmodaYttraSigDelegate implements JavaDelegate {

    private final Fartygshandlaggning handlaggning;

    AnmodaYttraSigDelegate(Fartygshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.hor(Variabler.lang(steg, Variabler.FORSALJNING));
    }
}
