package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Utlysningsarbete;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;

/** Lays the notices of the meeting in the outbox; the timer waits for the last day to send them. */
@Component
@Lagrum("UF 13:7")
class KallaTillSammantradetDelegate implements JavaDelegate {

    private static final String TIMER = "kallelseTimer";

    private final Utlysningsarbete utlysningsarbete;

    KallaTillSammantradetDelegate(Utlysningsarbete utlysningsarbete) {
        this.utlysningsarbete = utlysningsarbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Frist frist = utlysningsarbete.kalla(Fordelningsvariabler.id(steg), new Timer(steg.getProcessInstanceId(), "tid_kallelser", TIMER));
        steg.setVariable(TIMER, frist.timerTid());
    }
}
