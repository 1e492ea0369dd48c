package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Kungorelser;
import se.verkstall.lag.Lagrum;

/** Says whether the announcement came in time in every medium, as the ledger shows. */
@Component
@Lagrum("UF 9:9")
class BedomKungorelsenDelegate implements JavaDelegate {

    private final Kungorelser kungorelser;

    BedomKungorelsenDelegate(Kungorelser kungorelser) {
        this.kungorelser = kungorelser;
    }

    @Override
    public void execute(DelegateExecution steg) {
        steg.setVariable("kungjord", kungorelser.iTid(steg.getProcessBusinessKey(), (String) steg.getVariable(Variabler.AVSER)));
    }
}
