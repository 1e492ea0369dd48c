package se.verkstall.mal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Avslut;
import se.verkstall.mal.Malstatus;

/** Ends a case that has been carried out. */
@Component
@Lagrum("UF 1:5 st 1")
class AvslutaMalDelegate implements JavaDelegate {

    private final Avslut avslut;

    AvslutaMalDelegate(Avslut avslut) {
        this.avslut = avslut;
    }

    @Override
    public void execute(DelegateExecution steg) {
        avslut.avsluta(steg.getProcessBusinessKey(), Malstatus.AVSLUTAT, "Målet avslutat.", null);
    }
}
