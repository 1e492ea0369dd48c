package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Frister;
import se.verkstall.loneutmatning.handlaggning.Utredning;

/** Gives the debtor the opportunity to comment, and starts his time. */
@Component
@Lagrum({"UB 7:7", "UF 7:1"})
class UnderrattaOmLoneutmatningDelegate implements JavaDelegate {

    private final Utredning utredning;

    UnderrattaOmLoneutmatningDelegate(Utredning utredning) {
        this.utredning = utredning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Variabler.satt(steg, Frister.YTTRANDE, utredning.underratta(steg.getProcessBusinessKey(), Variabler.timer(steg, "tid_yttrande", Frister.YTTRANDE)));
    }
}
