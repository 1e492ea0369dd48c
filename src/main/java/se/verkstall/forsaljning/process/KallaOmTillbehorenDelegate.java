package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Tillbehorsarbete;
import se.verkstall.forsaljning.lagring.Sarskiltlager.Tillbehor;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** Calls everyone the sale of accessories may affect. */
@Component
@Lagrum({"UF 12:11", "UB 12:14 st 1"})
class KallaOmTillbehorenDelegate implements JavaDelegate {

    private final Tillbehorsarbete arbete;

    KallaOmTillbehorenDelegate(Tillbehorsarbete arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Tillbehor t = arbete.kalla(Variabler.lang(steg, Variabler.FORSALJNING));
        steg.setVariable("tillbehorTimer", Processer.morgonen(t.dag()));
    }
}
