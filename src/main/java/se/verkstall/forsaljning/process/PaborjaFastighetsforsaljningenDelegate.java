package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.mal.Malregister;

/** Opens the sale and starts the four months within which it ought to take place; in an allmänt mål the law sets no such time (UB 12:69). */
@Component
@Lagrum({"UB 12:11", "UB 12:69"})
class PaborjaFastighetsforsaljningenDelegate implements JavaDelegate {

    private final Forsaljningslager lager;
    private final Fastighetslager fastigheter;
    private final Malregister register;
    private final Fristbok fristbok;
    private final Clock klocka;

    PaborjaFastighetsforsaljningenDelegate(Forsaljningslager lager, Fastighetslager fastigheter, Malregister register, Fristbok fristbok, Clock klocka) {
        this.lager = lager;
        this.fastigheter = fastigheter;
        this.register = register;
        this.fristbok = fristbok;
        this.klocka = klocka;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        String utmatt = (String) steg.getVariable("utmatningsdag");
        LocalDate utmatningsdag = utmatt == null ? LocalDate.now(klocka) : LocalDate.parse(utmatt);
        Forsaljning f = lager.paborja(steg.getProcessInstanceId(), malnummer, Variabler.lang(steg, Variabler.EGENDOM), utmatningsdag);
        fastigheter.paborja(f.id());
        String nyckel = Kopehandlaggning.fristNyckel(f.id());
        LocalDate senast = null;
        if (register.hamta(malnummer).slag() != Malslag.ALLMANT) {
            senast = fristbok.hitta(malnummer, nyckel).orElseGet(() -> fristbok.starta(new NyFrist(malnummer, "UB 12:11", "utmätningen (" + f.egendomId() + ")", utmatningsdag,
                    nyckel, new Timer(steg.getProcessInstanceId(), null, Variabler.SALJ_SENAST)))).dag();
        }
        steg.setVariable(Variabler.FORSALJNING, f.id());
        steg.setVariable(Variabler.SALJ_SENAST, senast == null ? null : senast.toString());
        steg.setVariable(Variabler.SALD, false);
        steg.setVariable("tillbehorForSig", false);
        steg.setVariable("auktionId", null);
    }
}
