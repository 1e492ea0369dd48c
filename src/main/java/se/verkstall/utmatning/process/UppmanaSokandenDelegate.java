package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.handlaggning.Utmatningshandlaggning;

/** Asks the applicant whether he wants property attached that may be only if he asks for it. */
@Component
@Lagrum({"UF 6:6", "UB 4:5"})
class UppmanaSokandenDelegate implements JavaDelegate {

    private final Utmatningshandlaggning handlaggning;

    UppmanaSokandenDelegate(Utmatningshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.uppmana(((Number) steg.getVariable(Variabler.EGENDOM)).longValue());
    }
}
