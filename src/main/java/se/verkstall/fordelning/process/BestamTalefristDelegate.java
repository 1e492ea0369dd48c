package se.verkstall.fordelning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Tvistearbete;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;

/** Counts the month to sue from service. */
@Component
@Lagrum("UB 13:7 st 2")
class BestamTalefristDelegate implements JavaDelegate {

    private static final String TIMER = "talanTimer";

    private final Tvistearbete tvistearbete;

    BestamTalefristDelegate(Tvistearbete tvistearbete) {
        this.tvistearbete = tvistearbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Frist frist = tvistearbete.talefrist(Fordelningsvariabler.id(steg), Fordelningsvariabler.ansprak(steg), LocalDate.parse((String) steg.getVariable("delgivningsdag")),
                new Timer(steg.getProcessInstanceId(), "tid_talan", TIMER));
        steg.setVariable(TIMER, frist.timerTid());
        steg.setVariable(TIMER + "Dag", frist.dag().toString());
        steg.setVariable("talanVackt", false);
    }
}
