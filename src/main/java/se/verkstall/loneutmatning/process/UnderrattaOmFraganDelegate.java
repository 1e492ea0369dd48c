package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.fragor.Fragor;

/** Puts a question to those the bilaga names, and starts their time. */
@Component
@Lagrum("UF 7:10")
class UnderrattaOmFraganDelegate implements JavaDelegate {

    private static final String TIMER = "fraga";

    private final Fragor fragor;

    UnderrattaOmFraganDelegate(Fragor fragor) {
        this.fragor = fragor;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Variabler.satt(steg, TIMER, fragor.underratta(Fragevariabler.fraga(steg), Variabler.timer(steg, "tid_fraga", TIMER)));
    }
}
