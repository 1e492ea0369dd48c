package se.verkstall.forsaljning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Forvaltningsarbete;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** Lets the applicant comment on an exception for the owner. */
@Component
@Lagrum("UF 12:8 st 2")
class HorOmUndantagetDelegate implements JavaDelegate {

    private final Forvaltningsarbete arbete;

    HorOmUndantagetDelegate(Forvaltningsarbete arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        LocalDate till = arbete.hor(Variabler.lang(steg, Variabler.FORSALJNING), Variabler.lang(steg, Fastighetsval.FORVALTNING),
                new Timer(steg.getProcessInstanceId(), "tid_yttrande", "undantagTimer"));
        steg.setVariable("undantagTimer", Processer.efterSistaDag(till));
    }
}
