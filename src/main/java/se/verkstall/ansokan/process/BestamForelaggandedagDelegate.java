package se.verkstall.ansokan.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.ansokan.berakning.Forelaggandetid;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Processer;

/** Keeps the day of the föreläggande, or gives a later one if service came so late that the applicant's time was cut short. */
@Component
@Lagrum("UB 2:5")
class BestamForelaggandedagDelegate implements JavaDelegate {

    private final Fristbok fristbok;

    BestamForelaggandedagDelegate(Fristbok fristbok) {
        this.fristbok = fristbok;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        String nyckel = Forelaggandevariabler.nyckel(steg);
        LocalDate delgivet = LocalDate.parse((String) steg.getVariable(Forelaggandevariabler.DELGIVNINGSDAG));
        Frist frist = fristbok.hitta(malnummer, nyckel).orElseThrow();
        LocalDate dag = frist.dag();
        if (!Forelaggandetid.rackerTiden(delgivet, dag)) {
            LocalDate senare = Forelaggandetid.efterSenDelgivning(delgivet).dag();
            if (senare.isAfter(dag) && frist.status().loper()) {
                dag = fristbok.forlang(malnummer, nyckel, senare,
                        "Föreläggandet delgavs först " + delgivet + "; sökanden ska ha två veckor från delgivningen.", Dagbok.SYSTEMET).dag();
            }
        }
        steg.setVariable(Forelaggandevariabler.TIMER, Processer.efterSistaDag(dag));
    }
}
