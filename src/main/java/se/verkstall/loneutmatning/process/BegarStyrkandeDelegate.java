package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.fragor.Fragor;

/** Gives the debtor the opportunity to prove what he wants to deduct, and starts his time. */
@Component
@Lagrum("UF 6:5 st 1")
class BegarStyrkandeDelegate implements JavaDelegate {

    private static final String TIMER = "styrkande";

    private final Fragor fragor;

    BegarStyrkandeDelegate(Fragor fragor) {
        this.fragor = fragor;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Variabler.satt(steg, TIMER, fragor.begarStyrkande(Fragevariabler.fraga(steg), Variabler.timer(steg, "tid_styrkande", TIMER)));
    }
}
