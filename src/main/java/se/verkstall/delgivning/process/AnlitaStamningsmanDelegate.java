package se.verkstall.delgivning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.delgivning.berakning.Delgivningssatt;

/** Gives the document to a stämningsman. */
@Component
class AnlitaStamningsmanDelegate implements JavaDelegate {

    private final Delgivningssteg steg;

    AnlitaStamningsmanDelegate(Delgivningssteg steg) {
        this.steg = steg;
    }

    @Override
    public void execute(DelegateExecution process) {
        process.setVariables(steg.anlita((Long) process.getVariable(Delgivningsvariabler.UTSKICK), Delgivningssatt.valueOf((String) process.getVariable(Delgivningsvariabler.SATT)),
                process.getProcessInstanceId()));
    }
}
