package se.verkstall.utmatning.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;
import se.verkstall.utmatning.handlaggning.Utmatningsunderrattelser;
import se.verkstall.utskick.Utskick;

/** Tells the debtor that the property mortgaged by an attached deed is taken; the letter is served beside what else goes on. */
@Component
@Lagrum("UF 6:15 st 2")
class UnderrattaOmIanspraktagandeDelegate implements JavaDelegate {

    private final Utmatningsunderrattelser brev;
    private final Processer processer;

    UnderrattaOmIanspraktagandeDelegate(Utmatningsunderrattelser brev, Processer processer) {
        this.brev = brev;
        this.processer = processer;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Utskick utskick = brev.ianspraktagen(((Number) steg.getVariable(Variabler.EGENDOM)).longValue());
        processer.starta("delgivning", steg.getProcessBusinessKey(), Map.of("utskickId", utskick.id(), "delgivningskrav", "DELGIVNING_OM_ANTRAFFBAR"));
    }
}
