package se.verkstall.forsaljning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Kungorelser;
import se.verkstall.lag.Lagrum;

/** Orders the announcement in each medium. */
@Component
@Lagrum("UF 9:9")
class BestallKungorelsenDelegate implements JavaDelegate {

    private final Kungorelser kungorelser;

    BestallKungorelsenDelegate(Kungorelser kungorelser) {
        this.kungorelser = kungorelser;
    }

    @Override
    public void execute(DelegateExecution steg) {
        LocalDate senast = kungorelser.bestall(steg.getProcessBusinessKey(), (String) steg.getVariable(Variabler.AVSER));
        steg.setVariable("kungorelseSenast", senast.toString());
    }
}
