package se.verkstall.redovisning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.redovisning.handlaggning.Redovisningstid;
import se.verkstall.redovisning.handlaggning.Utbetalning;

/** Pays out, and says whether anything waits and whether the claim is paid. */
@Component
@Lagrum({"UF 13:3", "UB 13:20 a st 2"})
class BetalaUtDelegate implements JavaDelegate {

    private final Utbetalning utbetalning;
    private final Redovisningstid tid;

    BetalaUtDelegate(Utbetalning utbetalning, Redovisningstid tid) {
        this.utbetalning = utbetalning;
        this.tid = tid;
    }

    @Override
    public void execute(DelegateExecution steg) {
        utbetalning.betalaUt(steg.getProcessInstanceId());
        steg.setVariable("aterstar", tid.aterstar(steg.getProcessInstanceId()));
        steg.setVariable("reglerad", tid.reglerad(steg.getProcessInstanceId()));
    }
}
