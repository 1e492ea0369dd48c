package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Installning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.lag.Lagrum;

/** Cancels the auction with all its messages. */
@Component
@Lagrum({"UF 9:11 st 2", "UF 9:11 st 3"})
class StallInAuktionenDelegate implements JavaDelegate {

    private final Installning installning;
    private final Auktionslager auktioner;

    StallInAuktionenDelegate(Installning installning, Auktionslager auktioner) {
        this.installning = installning;
        this.auktioner = auktioner;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long auktionId = Variabler.lang(steg, Variabler.AUKTION);
        String skal = auktioner.hamta(auktionId).installdSkal();
        installning.stallIn(auktionId, skal == null ? "Auktionen har inte utlysts i rätt tid." : skal);
    }
}
