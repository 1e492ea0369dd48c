package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Avslut;
import se.verkstall.mal.Malstatus;

/** Ends a konkursbo's case: it is paid, the attachment has ended, or the bankruptcy has. */
@Component
@Lagrum("UB 7:19 st 2")
class AvslutaKonkursbomaletDelegate implements JavaDelegate {

    private final Avslut avslut;

    AvslutaKonkursbomaletDelegate(Avslut avslut) {
        this.avslut = avslut;
    }

    @Override
    public void execute(DelegateExecution steg) {
        avslut.avsluta(steg.getProcessBusinessKey(), Malstatus.AVSLUTAT, "Löneutmätningen för konkursboets räkning är slut. Målet avslutas.", "UB 7:19 st 2");
    }
}
