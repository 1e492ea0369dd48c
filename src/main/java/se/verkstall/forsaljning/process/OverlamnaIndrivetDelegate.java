package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Indrivningshandlaggning;
import se.verkstall.lag.Lagrum;

/** Hands what an attached claim has brought in over to be shared out. */
@Component
@Lagrum({"UB 13:1", "UF 9:21"})
class OverlamnaIndrivetDelegate implements JavaDelegate {

    private final Indrivningshandlaggning handlaggning;

    OverlamnaIndrivetDelegate(Indrivningshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        steg.setVariable("fordelningId", handlaggning.overlamna(Variabler.lang(steg, Variabler.EGENDOM)));
        steg.setVariable(Variabler.SALD, true);
    }
}
