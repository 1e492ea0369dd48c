package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Bevakning;
import se.verkstall.loneutmatning.handlaggning.Frister;

/** Tells an employer who is late to say why. */
@Component
@Lagrum("UF 7:14 st 1")
class AnmanaArbetsgivarenDelegate implements JavaDelegate {

    private final Bevakning bevakning;

    AnmanaArbetsgivarenDelegate(Bevakning bevakning) {
        this.bevakning = bevakning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Variabler.satt(steg, Frister.ORSAK, bevakning.anmana(steg.getProcessBusinessKey(), Variabler.loneutmatning(steg),
                Variabler.timer(steg, "tid_orsak", Frister.ORSAK)));
    }
}
