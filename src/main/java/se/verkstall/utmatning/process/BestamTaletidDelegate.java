package se.verkstall.utmatning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;
import se.verkstall.utmatning.handlaggning.Tvisthandlaggning;

/** Starts the month from the day of service. */
@Component
@Lagrum({"UB 4:20", "UB 4:22 st 2", "UB 4:23"})
class BestamTaletidDelegate implements JavaDelegate {

    private final Tvisthandlaggning tvister;

    BestamTaletidDelegate(Tvisthandlaggning tvister) {
        this.tvister = tvister;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Timer timer = new Timer(steg.getProcessInstanceId(), "tid_talan", Variabler.TALANTIMER);
        Frist frist = tvister.tiden(Variabler.tvist(steg), LocalDate.parse((String) steg.getVariable("delgivningsdag")), timer);
        steg.setVariable(Variabler.TALANTIMER, Processer.efterSistaDag(frist.dag()));
        steg.setVariable("talanVackt", false);
    }
}
