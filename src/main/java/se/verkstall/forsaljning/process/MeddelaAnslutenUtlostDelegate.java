package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Utlosningar;
import se.verkstall.lag.Lagrum;

/** Tells those concerned that somebody has redeemed a creditor who had joined the sale, and has his place. */
@Component
@Lagrum({"UB 10:5 st 4", "UB 10:4 st 1"})
class MeddelaAnslutenUtlostDelegate implements JavaDelegate {

    private final Utlosningar utlosningar;

    MeddelaAnslutenUtlostDelegate(Utlosningar utlosningar) {
        this.utlosningar = utlosningar;
    }

    @Override
    public void execute(DelegateExecution steg) {
        utlosningar.meddelaAnslutna(Variabler.lang(steg, Variabler.FORSALJNING));
    }
}
