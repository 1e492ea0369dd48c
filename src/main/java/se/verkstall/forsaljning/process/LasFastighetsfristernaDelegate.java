package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Auktionsutlysning;
import se.verkstall.lag.Lagrum;

/** Reads the ledger: is every announcement and every notice made in time? */
@Component
@Lagrum({"UB 12:22", "UF 12:16 st 1", "UF 12:18 st 1"})
class LasFastighetsfristernaDelegate implements JavaDelegate {

    private final Auktionsutlysning utlysning;

    LasFastighetsfristernaDelegate(Auktionsutlysning utlysning) {
        this.utlysning = utlysning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        steg.setVariable(Variabler.UTLYST, utlysning.utlyst(Variabler.lang(steg, Variabler.AUKTION)));
    }
}
