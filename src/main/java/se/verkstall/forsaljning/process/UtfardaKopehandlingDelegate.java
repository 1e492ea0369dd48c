package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.lag.Lagrum;

/** Draws up the document of sale of a bostadsrätt. */
@Component
@Lagrum("UF 9:12a")
class UtfardaKopehandlingDelegate implements JavaDelegate {

    private final Kopehandlaggning kopen;

    UtfardaKopehandlingDelegate(Kopehandlaggning kopen) {
        this.kopen = kopen;
    }

    @Override
    public void execute(DelegateExecution steg) {
        kopen.kophandling(Variabler.lang(steg, Variabler.FORSALJNING));
    }
}
