package se.verkstall.tillgang.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.SattFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tillgang.berakning.Underrattelse;

/** Gives the debtor time to guard his right, counted from the day the notice reached him. */
@Component
@Lagrum("UB 4:12 st 1")
class BestamRadrumDelegate implements JavaDelegate {

    private static final String TIMER = "radrumTimer";
    private static final String NYCKEL = "radrum";

    private final Fristbok fristbok;
    private final Clock klocka;

    BestamRadrumDelegate(Fristbok fristbok, Clock klocka) {
        this.fristbok = fristbok;
        this.klocka = klocka;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        String delgiven = (String) steg.getVariable("delgivningsdag");
        LocalDate underrattad = delgiven == null ? LocalDate.now(klocka) : LocalDate.parse(delgiven);
        BeraknadDag dag = Underrattelse.tidigastUtmatning(underrattad);
        if (fristbok.hitta(malnummer, NYCKEL).isEmpty()) {
            // the last day of the debtor's time is the one before the first day of attachment
            fristbok.satt(new SattFrist(malnummer, "UB 4:12", "UB 4:12 st 1", "gäldenären underrättades", underrattad, dag.dag().minusDays(1),
                    dag.motivering(), NYCKEL, new Timer(steg.getProcessInstanceId(), "tid_radrum", TIMER)));
        }
        steg.setVariable(TIMER, Processer.morgonen(dag.dag()));
    }
}
