package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.handlaggning.Auktionsutlysning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** Plans the announcement and notifies everyone the auction concerns. */
@Component
@Lagrum({"UF 9:9", "UF 9:10"})
class LysUtAuktionenDelegate implements JavaDelegate {

    private final Auktionsutlysning utlysning;
    private final Auktionslager auktioner;

    LysUtAuktionenDelegate(Auktionsutlysning utlysning, Auktionslager auktioner) {
        this.utlysning = utlysning;
        this.auktioner = auktioner;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Auktion auktion = auktioner.hamta(Variabler.lang(steg, Variabler.AUKTION));
        utlysning.lysUt(auktion.id(), (String) steg.getVariable(Variabler.ORTSTIDNING), Boolean.TRUE.equals(steg.getVariable(Variabler.SJOPANTRATT)));
        steg.setVariable(Variabler.AVSER, auktion.avser());
        steg.setVariable(Variabler.AUKTIONSDAG, auktion.sistaDag().toString());
        steg.setVariable(Variabler.AUKTIONTIMER, Processer.morgonen(auktion.dag()));
        steg.setVariable("kungorelseTimer", Processer.morgonen(auktion.dag()));
        steg.setVariable(Variabler.AVHJALPT, false);
    }
}
