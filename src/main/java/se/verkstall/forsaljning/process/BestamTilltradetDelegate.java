package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.handlaggning.Fastighetsaffar;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** Keeps the last day to pay and the last day to appeal. */
@Component
@Lagrum({"UB 12:35 st 4", "UB 12:36 st 1", "UB 18:7 st 3"})
class BestamTilltradetDelegate implements JavaDelegate {

    private final Fastighetsaffar affar;

    BestamTilltradetDelegate(Fastighetsaffar affar) {
        this.affar = affar;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long forsaljningId = Variabler.lang(steg, Variabler.FORSALJNING);
        Fastighetskop k = affar.bevaka(forsaljningId, new Timer(steg.getProcessInstanceId(), "tid_tilltrade", "betalningTimer"),
                new Timer(steg.getProcessInstanceId(), "tid_lagakraft", Variabler.LAGAKRAFTTIMER));
        steg.setVariable("betalningTimer", Processer.efterSistaDag(k.tilltradesdag()));
        steg.setVariable(Variabler.LAGAKRAFTTIMER, Processer.efterSistaDag(affar.overklagasSenast(forsaljningId)));
        steg.setVariable("upphavd", false);
        steg.setVariable(Variabler.BETALD, k.kvar().arNoll());
    }
}
