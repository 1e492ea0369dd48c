package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsoverklagande;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** The sale does not stand: the buyer has his money back. */
@Component
@Lagrum("UB 12:48 st 2")
class LamnaTillbakaKopeskillingenDelegate implements JavaDelegate {

    private final Fastighetsoverklagande arbete;

    LamnaTillbakaKopeskillingenDelegate(Fastighetsoverklagande arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Object ranta = steg.getVariable("upplupenRanta");
        arbete.lamnaTillbaka(Variabler.lang(steg, Variabler.FORSALJNING), ranta == null ? Belopp.NOLL : Belopp.ore((Long) ranta));
        steg.setVariable(Variabler.SALD, false);
        steg.setVariable("upphavd", true);
    }
}
