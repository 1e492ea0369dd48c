package se.verkstall.forsaljning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Indrivningshandlaggning;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** Demands payment of an attached claim, and waits for the day set. */
@Component
@Lagrum("UB 9:11 st 1")
class AnmanaSekundogaldenarenDelegate implements JavaDelegate {

    private final Indrivningshandlaggning handlaggning;

    AnmanaSekundogaldenarenDelegate(Indrivningshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        LocalDate senast = handlaggning.anmana(Variabler.lang(steg, Variabler.EGENDOM), Variabler.dag(steg, "betalasTill"), new Timer(steg.getProcessInstanceId(), "tid_fordran", "fordranTimer"));
        steg.setVariable("fordranTimer", Processer.efterSistaDag(senast));
    }
}
