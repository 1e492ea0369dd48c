package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsunderhand;
import se.verkstall.lag.Lagrum;

/** Tells everyone at once of the sale and how it is appealed. */
@Component
@Lagrum({"UF 12:31 st 2", "UF 12:32", "UB 12:60 st 3"})
class UnderrattaOmUnderhandskopDelegate implements JavaDelegate {

    private final Fastighetsunderhand arbete;

    UnderrattaOmUnderhandskopDelegate(Fastighetsunderhand arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        arbete.meddelaKop(Variabler.lang(steg, Variabler.FORSALJNING));
    }
}
