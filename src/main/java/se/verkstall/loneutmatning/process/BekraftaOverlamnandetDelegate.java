package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Upphorande;

/** Lets the process of an attachment end when another authority carries it on: not unless that is decided. */
@Component
@Lagrum({"UF 7:8 st 1", "UF bilaga p 14"})
class BekraftaOverlamnandetDelegate implements JavaDelegate {

    private final Upphorande upphorande;

    BekraftaOverlamnandetDelegate(Upphorande upphorande) {
        this.upphorande = upphorande;
    }

    @Override
    public void execute(DelegateExecution steg) {
        upphorande.kravOverlamnad(Variabler.loneutmatning(steg));
    }
}
