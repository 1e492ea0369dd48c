package se.verkstall.forsaljning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Pantforskrivning;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** The applicant has a month from the attachment of a mortgage deed to ask for the property itself. */
@Component
@Lagrum("UB 9:14 st 1")
class BestamYrkandetidDelegate implements JavaDelegate {

    private final Pantforskrivning handlaggning;

    BestamYrkandetidDelegate(Pantforskrivning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        LocalDate utmatt = Variabler.dag(steg, "utmatningsdag");
        var frist = handlaggning.yrkandetid(Variabler.lang(steg, Variabler.EGENDOM), utmatt, new Timer(steg.getProcessInstanceId(), "tid_yrkande", "yrkandeTimer"));
        steg.setVariable("yrkandeTimer", Processer.efterSistaDag(frist.dag()));
        steg.setVariable(Variabler.SALD, false);
    }
}
