package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Upphorande;

/** Lets the process of an attachment end after a decision to lift it: not unless there is one and the employer's copy has been made. */
@Component
@Lagrum({"UB 7:10", "UB 7:12", "UF bilaga p 7"})
class BekraftaHavandetDelegate implements JavaDelegate {

    private final Upphorande upphorande;

    BekraftaHavandetDelegate(Upphorande upphorande) {
        this.upphorande = upphorande;
    }

    @Override
    public void execute(DelegateExecution steg) {
        upphorande.kravHavd(Variabler.loneutmatning(steg));
    }
}
