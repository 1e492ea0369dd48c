package se.verkstall.redovisning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;
import se.verkstall.redovisning.Redovisning.Mottagare;
import se.verkstall.redovisning.handlaggning.Redovisningstid;
import se.verkstall.redovisning.handlaggning.Redovisningstid.Bestamt;

/** Judges whether the money is paid out now, waits, or has to be tried first. */
@Component
@Lagrum({"UF 13:3", "UB 13:1"})
class BestamRedovisningstidDelegate implements JavaDelegate {

    private static final String TIMER = "redovisningTimer";

    private final Redovisningstid tid;

    BestamRedovisningstidDelegate(Redovisningstid tid) {
        this.tid = tid;
    }

    @Override
    public void execute(DelegateExecution steg) {
        tid.provaIgen(steg.getProcessInstanceId());
        Bestamt bestamt = tid.bestam(steg.getProcessInstanceId(), steg.getProcessBusinessKey(), Mottagare.valueOf((String) steg.getVariable("mottagare")),
                LocalDate.parse((String) steg.getVariable("influten")), new Timer(steg.getProcessInstanceId(), "tid_avvaktan", TIMER));
        steg.setVariable("vag", bestamt.ingar() ? "INGAR" : bestamt.vag().name());
        steg.setVariable("redovisaSenast", bestamt.senast() == null ? null : bestamt.senast().toString());
        if (bestamt.vantarTill() != null) {
            steg.setVariable(TIMER, Processer.efterSistaDag(bestamt.vantarTill()));
        }
    }
}
