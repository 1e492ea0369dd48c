package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Efterarbete;
import se.verkstall.fordelning.handlaggning.Tvistearbete;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;

/** Sets aside what is disputed, and lets the three weeks of appeal run. */
@Component
@Lagrum({"UB 13:7 st 1", "UB 18:7 st 3"})
class MeddelaFordelningenDelegate implements JavaDelegate {

    private static final String TIMER = "lagaKraftTimer";

    private final Tvistearbete tvistearbete;
    private final Efterarbete efterarbete;

    MeddelaFordelningenDelegate(Tvistearbete tvistearbete, Efterarbete efterarbete) {
        this.tvistearbete = tvistearbete;
        this.efterarbete = efterarbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        tvistearbete.avsatt(Fordelningsvariabler.id(steg));
        Frist frist = efterarbete.lagaKraft(Fordelningsvariabler.id(steg), new Timer(steg.getProcessInstanceId(), "tid_lagaKraft", TIMER));
        steg.setVariable(TIMER, frist.timerTid());
    }
}
