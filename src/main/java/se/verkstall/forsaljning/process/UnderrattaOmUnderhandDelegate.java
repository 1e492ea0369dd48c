package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsunderhand;
import se.verkstall.forsaljning.lagring.Sarskiltlager.Underhandsforsok;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** Hears the parties and notifies those with claims and rights. */
@Component
@Lagrum({"UF 12:28", "UB 12:59 st 1"})
class UnderrattaOmUnderhandDelegate implements JavaDelegate {

    private final Fastighetsunderhand arbete;

    UnderrattaOmUnderhandDelegate(Fastighetsunderhand arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long forsaljningId = Variabler.lang(steg, Variabler.FORSALJNING);
        Underhandsforsok u = arbete.underratta(forsaljningId, new Timer(steg.getProcessInstanceId(), "tid_anmalan", "anmalanTimer"));
        steg.setVariable("anmalanTimer", Processer.efterSistaDag(u.anmalanTill()));
        steg.setVariable("attDelge", 0);
        steg.setVariable("kvarAttDelge", !arbete.delges(forsaljningId).isEmpty());
        steg.setVariable(Variabler.SALD, false);
        steg.setVariable(Variabler.BETALD, false);
        steg.setVariable(Fastighetsval.INSTALLD, false);
    }
}
