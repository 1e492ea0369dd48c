package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Gemensamarbete;
import se.verkstall.forsaljning.handlaggning.Installning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.lag.Lagrum;

/** Cancels the auction and its meetings with all messages. */
@Component
@Lagrum({"UF 12:19 st 1", "UF 12:19 st 2", "UB 12:22"})
class StallInFastighetsauktionenDelegate implements JavaDelegate {

    private final Installning installning;
    private final Auktionslager auktioner;
    private final Gemensamarbete grupper;

    StallInFastighetsauktionenDelegate(Installning installning, Auktionslager auktioner, Gemensamarbete grupper) {
        this.installning = installning;
        this.auktioner = auktioner;
        this.grupper = grupper;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long auktionId = Variabler.lang(steg, Variabler.AUKTION);
        String skal = auktioner.hamta(auktionId).installdSkal();
        String varfor = skal == null ? "Auktionen och sammanträdena har inte utlysts i rätt tid." : skal;
        installning.stallIn(auktionId, varfor);
        grupper.installd(auktioner.hamta(auktionId).forsaljningId(), varfor);
        steg.setVariable(Fastighetsval.INSTALLD, true);
        steg.setVariable(Variabler.SALD, false);
    }
}
