package se.verkstall.tillgang.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.SattFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Fas;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.processmotor.Processer;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tillgang.berakning.Utredningstid;

/** Sets the authority's own day by which the inquiry ought to be done. */
@Component
@Lagrum("UB 4:10")
class PaborjaUtredningDelegate implements JavaDelegate {

    /** The ledger's key for it. */
    static final String NYCKEL = "utredning";

    private static final String TIMER = "utredningTimer";

    private final Fristbok fristbok;
    private final Malregister register;
    private final Clock klocka;

    PaborjaUtredningDelegate(Fristbok fristbok, Malregister register, Clock klocka) {
        this.fristbok = fristbok;
        this.register = register;
        this.klocka = klocka;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        LocalDate idag = LocalDate.now(klocka);
        BeraknadDag dag = Utredningstid.klar(idag);
        Frist frist = fristbok.hitta(malnummer, NYCKEL).filter(f -> f.status().loper())
                .orElseGet(() -> fristbok.satt(new SattFrist(malnummer, "Myndighetens mål för utredningen", "UB 4:10", "utredningen inleddes", idag,
                        dag.dag(), dag.motivering(), NYCKEL, new Timer(steg.getProcessInstanceId(), null, TIMER))));
        register.satt(malnummer, Malstatus.PAGAR, Fas.UTREDNING);
        steg.setVariable(TIMER, Processer.efterSistaDag(frist.dag()));
    }
}
