package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsaffar;
import se.verkstall.forsaljning.handlaggning.Sakerheter;
import se.verkstall.lag.Lagrum;

/** Issues the deed of purchase. */
@Component
@Lagrum({"UB 12:44", "UB 12:60 st 4"})
class UtfardaKopebrevDelegate implements JavaDelegate {

    private final Fastighetsaffar affar;
    private final Sakerheter sakerheter;

    UtfardaKopebrevDelegate(Fastighetsaffar affar, Sakerheter sakerheter) {
        this.affar = affar;
        this.sakerheter = sakerheter;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long forsaljningId = Variabler.lang(steg, Variabler.FORSALJNING);
        affar.kopebrev(forsaljningId);
        steg.setVariable("sakerhetBehovs", !sakerheter.vidNyForsaljning(forsaljningId).isEmpty());
    }
}
