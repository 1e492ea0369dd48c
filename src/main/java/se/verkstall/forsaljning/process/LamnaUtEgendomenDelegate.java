package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** Hands the thing over to the buyer; the time to appeal the sale runs from the day of sale. */
@Component
@Lagrum({"UB 9:5 st 1", "UB 18:7 st 3"})
class LamnaUtEgendomenDelegate implements JavaDelegate {

    private final Kopehandlaggning kopen;
    private final Fristbok fristbok;

    LamnaUtEgendomenDelegate(Kopehandlaggning kopen, Fristbok fristbok) {
        this.kopen = kopen;
        this.fristbok = fristbok;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Kop kop = kopen.lamnaUt(Variabler.lang(steg, Variabler.FORSALJNING));
        String malnummer = steg.getProcessBusinessKey();
        String nyckel = "forsaljning_lagakraft/" + kop.id();
        Frist frist = fristbok.hitta(malnummer, nyckel).orElseGet(() -> fristbok.starta(new NyFrist(malnummer, "UB 18:7 st 3", "försäljningen (" + kop.id() + ")", kop.dag(), nyckel,
                new Timer(steg.getProcessInstanceId(), "tid_lagakraft", Variabler.LAGAKRAFTTIMER))));
        steg.setVariable("bostadsratt", kopen.arBostadsratt(Variabler.lang(steg, Variabler.FORSALJNING)));
        steg.setVariable(Variabler.LAGAKRAFTTIMER, Processer.efterSistaDag(frist.dag()));
    }
}
