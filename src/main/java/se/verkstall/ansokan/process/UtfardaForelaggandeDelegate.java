package se.verkstall.ansokan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.ansokan.Ansokningar;
import se.verkstall.ansokan.berakning.Forelaggandetid;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.SattFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Roll;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** Orders the applicant to complete the application by a day, and says that it may otherwise be dismissed. */
@Component
@Lagrum({"UB 2:5", "UF 2:8"})
class UtfardaForelaggandeDelegate implements JavaDelegate {

    private final Ansokningar ansokningar;
    private final Avsandning avsandning;
    private final Fristbok fristbok;
    private final Clock klocka;

    UtfardaForelaggandeDelegate(Ansokningar ansokningar, Avsandning avsandning, Fristbok fristbok, Clock klocka) {
        this.ansokningar = ansokningar;
        this.avsandning = avsandning;
        this.fristbok = fristbok;
        this.klocka = klocka;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        LocalDate idag = LocalDate.now(klocka);
        BeraknadDag dag = Forelaggandetid.vidUtfardandet(idag);
        String nyckel = Forelaggandevariabler.nasta(steg);
        Utskick utskick = avsandning.skicka(malnummer, new Brev("forelaggande_komplettering",
                Map.of("brister", ansokningar.brister(malnummer), "sistaDag", dag.dag()), Roll.SOKANDE, Satt.DELGIVNING, "UF 2:8", nyckel));
        fristbok.satt(new SattFrist(malnummer, "UB 2:5", "UB 2:5", "föreläggandet utfärdades", idag, dag.dag(), dag.motivering(), nyckel,
                new Timer(steg.getProcessInstanceId(), "tid_forelaggandedag", Forelaggandevariabler.TIMER)));
        Forelaggandevariabler.utfardat(steg, nyckel, utskick.id(), dag.dag());
    }
}
