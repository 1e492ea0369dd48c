package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Frister;
import se.verkstall.loneutmatning.handlaggning.Utredning;

/** Asks the employer, and starts the time to answer. */
@Component
@Lagrum("UF 7:3")
class FragaArbetsgivarenDelegate implements JavaDelegate {

    private final Utredning utredning;

    FragaArbetsgivarenDelegate(Utredning utredning) {
        this.utredning = utredning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Variabler.satt(steg, Frister.ARBETSGIVARSVAR, utredning.fraga(steg.getProcessBusinessKey(),
                Variabler.timer(steg, "tid_arbetsgivarsvar", Frister.ARBETSGIVARSVAR)));
    }
}
