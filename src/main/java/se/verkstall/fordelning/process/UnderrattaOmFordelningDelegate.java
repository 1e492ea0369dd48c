package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Medelsbeslut;
import se.verkstall.fordelning.handlaggning.Utlysningsarbete;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;

/** Tells those whose right depends on notification that the money is shared without a meeting. */
@Component
@Lagrum("UF 13:10")
class UnderrattaOmFordelningDelegate implements JavaDelegate {

    private static final String TIMER = "anmalanTimer";

    private final Medelsbeslut medelsbeslut;
    private final Utlysningsarbete utlysningsarbete;

    UnderrattaOmFordelningDelegate(Medelsbeslut medelsbeslut, Utlysningsarbete utlysningsarbete) {
        this.medelsbeslut = medelsbeslut;
        this.utlysningsarbete = utlysningsarbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long id = Fordelningsvariabler.id(steg);
        medelsbeslut.underrattaOmFordelning(id);
        steg.setVariable(TIMER, utlysningsarbete.anmalningstid(id, new Timer(steg.getProcessInstanceId(), "tid_anmalan", TIMER)).timerTid());
    }
}
