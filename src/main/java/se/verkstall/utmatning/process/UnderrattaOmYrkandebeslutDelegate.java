package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.handlaggning.Andelshandlaggning;

/** Serves the decision about the whole on those it went against. */
@Component
@Lagrum("UF 6:14 st 2")
class UnderrattaOmYrkandebeslutDelegate implements JavaDelegate {

    private final Andelshandlaggning andelar;

    UnderrattaOmYrkandebeslutDelegate(Andelshandlaggning andelar) {
        this.andelar = andelar;
    }

    @Override
    public void execute(DelegateExecution steg) {
        andelar.underratta(Variabler.yrkande(steg));
    }
}
