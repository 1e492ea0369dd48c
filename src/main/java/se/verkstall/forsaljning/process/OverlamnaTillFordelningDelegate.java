package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Lagrum;

/** The sale is final: the money is handed over to be shared out. */
@Component
@Lagrum("UB 13:1")
class OverlamnaTillFordelningDelegate implements JavaDelegate {

    private final Kopehandlaggning kopen;
    private final Fristbok fristbok;
    private final Forsaljningslager lager;

    OverlamnaTillFordelningDelegate(Kopehandlaggning kopen, Fristbok fristbok, Forsaljningslager lager) {
        this.kopen = kopen;
        this.fristbok = fristbok;
        this.lager = lager;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long forsaljningId = Variabler.lang(steg, Variabler.FORSALJNING);
        Kop kop = lager.gallande(forsaljningId).orElseThrow();
        String nyckel = "forsaljning_lagakraft/" + kop.id();
        fristbok.hitta(steg.getProcessBusinessKey(), nyckel).filter(f -> f.status().loper()).ifPresent(f -> fristbok.forsutten(steg.getProcessBusinessKey(), nyckel));
        steg.setVariable("fordelningId", kopen.overlamna(forsaljningId));
        steg.setVariable(Variabler.SALD, true);
        steg.setVariable("influten", kop.betaldDag().toString());
    }
}
