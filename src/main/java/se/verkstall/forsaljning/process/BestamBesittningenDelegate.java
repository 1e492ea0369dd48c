package se.verkstall.forsaljning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fartygsoverklagande;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** The price of a ship or aircraft is paid: may the buyer take possession, and until when may the sale be appealed? */
@Component
@Lagrum({"UB 10:23 st 2", "UB 18:7 st 3"})
class BestamBesittningenDelegate implements JavaDelegate {

    private final Fartygsoverklagande arbete;

    BestamBesittningenDelegate(Fartygsoverklagande arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long forsaljningId = Variabler.lang(steg, Variabler.FORSALJNING);
        LocalDate senast = arbete.bevaka(forsaljningId, new Timer(steg.getProcessInstanceId(), "tid_lagakraft", Variabler.LAGAKRAFTTIMER));
        steg.setVariable(Variabler.LAGAKRAFTTIMER, Processer.efterSistaDag(senast));
        steg.setVariable("besittningHindras", arbete.hindras(forsaljningId));
    }
}
