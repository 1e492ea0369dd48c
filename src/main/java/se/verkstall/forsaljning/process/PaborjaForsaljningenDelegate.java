package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Gravationsbevis;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;

/** Opens the sale and starts the two months within which it is to take place. */
@Component
@Lagrum({"UF 9:2 st 1", "UF 9:5"})
class PaborjaForsaljningenDelegate implements JavaDelegate {

    private final Forsaljningslager lager;
    private final Fristbok fristbok;
    private final Gravationsbevis bevis;
    private final Clock klocka;

    PaborjaForsaljningenDelegate(Forsaljningslager lager, Fristbok fristbok, Gravationsbevis bevis, Clock klocka) {
        this.lager = lager;
        this.fristbok = fristbok;
        this.bevis = bevis;
        this.klocka = klocka;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        String utmatt = (String) steg.getVariable("utmatningsdag");
        LocalDate utmatningsdag = utmatt == null ? LocalDate.now(klocka) : LocalDate.parse(utmatt);
        Forsaljning forsaljning = lager.paborja(steg.getProcessInstanceId(), malnummer, Variabler.lang(steg, Variabler.EGENDOM), utmatningsdag);
        bevis.begar(forsaljning);
        String nyckel = Kopehandlaggning.fristNyckel(forsaljning.id());
        Frist frist = fristbok.hitta(malnummer, nyckel).orElseGet(() -> fristbok.starta(new NyFrist(malnummer, "N09", "utmätningen (" + forsaljning.egendomId() + ")",
                utmatningsdag, nyckel, new Timer(steg.getProcessInstanceId(), null, Variabler.SALJ_SENAST))));
        steg.setVariable(Variabler.FORSALJNING, forsaljning.id());
        steg.setVariable(Variabler.SALJ_SENAST, frist.dag().toString());
        steg.setVariable(Variabler.SALD, false);
    }
}
