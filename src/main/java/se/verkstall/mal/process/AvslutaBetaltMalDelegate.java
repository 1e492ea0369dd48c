package se.verkstall.mal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Avslut;
import se.verkstall.mal.Malstatus;

/** Ends a case whose debt the debtor has paid in full: what he pays is deemed attached at once. */
@Component
@Lagrum("UB 4:28")
class AvslutaBetaltMalDelegate implements JavaDelegate {

    private final Avslut avslut;

    AvslutaBetaltMalDelegate(Avslut avslut) {
        this.avslut = avslut;
    }

    @Override
    public void execute(DelegateExecution steg) {
        avslut.avsluta(steg.getProcessBusinessKey(), Malstatus.AVSLUTAT, "Målet avslutat: hela skulden är betald.", "UB 4:28");
    }
}
