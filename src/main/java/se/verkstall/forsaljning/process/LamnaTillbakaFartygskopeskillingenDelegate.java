package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fartygsoverklagande;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** The sale of a ship or aircraft does not stand: the buyer has his money back. */
@Component
@Lagrum("UB 10:23 st 2")
class LamnaTillbakaFartygskopeskillingenDelegate implements JavaDelegate {

    private final Fartygsoverklagande arbete;

    LamnaTillbakaFartygskopeskillingenDelegate(Fartygsoverklagande arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Object ranta = steg.getVariable("upplupenRanta");
        arbete.lamnaTillbaka(Variabler.lang(steg, Variabler.FORSALJNING), ranta == null ? Belopp.NOLL : Belopp.ore((Long) ranta));
        steg.setVariable(Variabler.SALD, false);
    }
}
