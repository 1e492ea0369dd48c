package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.fragor.Fragor;

/** Finds whether somebody is to be heard before the decision is changed. */
@Component
@Lagrum({"UB 7:10 st 2", "UF bilaga p 6"})
class BedomAndringDelegate implements JavaDelegate {

    private final Fragor fragor;

    BedomAndringDelegate(Fragor fragor) {
        this.fragor = fragor;
    }

    @Override
    public void execute(DelegateExecution steg) {
        steg.setVariable(Fragevariabler.HORANDE, fragor.skallHoras(Fragevariabler.fraga(steg)));
    }
}
