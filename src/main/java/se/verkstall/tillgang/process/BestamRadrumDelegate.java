package se.verkstall.tillgang.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.Langd;
import se.verkstall.frist.SattFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Dagnamn;
import se.verkstall.tid.Enhet;
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
        // told anew, the time begins anew: what still runs from an earlier notice is of no more interest
        fristbok.hitta(malnummer, NYCKEL).filter(f -> f.status().loper() && f.handelse().isBefore(underrattad)).ifPresent(f -> fristbok.bortfallen(malnummer, NYCKEL));
        if (fristbok.hitta(malnummer, NYCKEL).filter(f -> f.status().loper() || f.handelse().equals(underrattad)).isEmpty()) {
            fristbok.satt(new SattFrist(malnummer, "UB 4:12", "UB 4:12 st 1", "gäldenären underrättades", underrattad, sista(dag),
                    motivering(dag), NYCKEL, new Timer(steg.getProcessInstanceId(), "tid_radrum", TIMER), langd(underrattad, dag)));
        }
        steg.setVariable(TIMER, Processer.morgonen(dag.dag()));
    }

    /** The last day of the debtor's time: the one before the first day of attachment. */
    private static LocalDate sista(BeraknadDag tidigast) {
        return tidigast.dag().minusDays(1);
    }

    /** Counted from the day the notice reached the debtor: should that turn out to be another day, so does the last one. */
    private static Langd langd(LocalDate underrattad, BeraknadDag tidigast) {
        return new Langd((int) ChronoUnit.DAYS.between(underrattad, sista(tidigast)), Enhet.DAG, false,
                "Gäldenären ska ha skälig tid att bevaka sin rätt från det att underrättelsen nådde honom; utmätning får ske tidigast dagen efter.");
    }

    private static List<String> motivering(BeraknadDag tidigast) {
        List<String> skal = new ArrayList<>(tidigast.motivering());
        skal.add("Gäldenären har därför till och med dagen före, %s, på sig att bevaka sin rätt.".formatted(Dagnamn.medDatum(sista(tidigast))));
        return skal;
    }
}
