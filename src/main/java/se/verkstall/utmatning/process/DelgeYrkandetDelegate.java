package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.handlaggning.Andelshandlaggning;

/** Has the request that the whole be sold served on everyone else, with an order to comment. */
@Component
@Lagrum("UF 6:14 st 1")
class DelgeYrkandetDelegate implements JavaDelegate {

    private final Andelshandlaggning andelar;

    DelgeYrkandetDelegate(Andelshandlaggning andelar) {
        this.andelar = andelar;
    }

    @Override
    public void execute(DelegateExecution steg) {
        andelar.delge(Variabler.yrkande(steg));
    }
}
