package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fartygshandlaggning;
import se.verkstall.lag.Lagrum;

/** Draws up the deed of a ship or aircraft. */
@Component
@Lagrum({"UF 10:11", "UF 11:1"})
class UtfardaFartygskopehandlingDelegate implements JavaDelegate {

    private final Fartygshandlaggning handlaggning;

    UtfardaFartygskopehandlingDelegate(Fartygshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.kophandling(Variabler.lang(steg, Variabler.FORSALJNING));
    }
}
