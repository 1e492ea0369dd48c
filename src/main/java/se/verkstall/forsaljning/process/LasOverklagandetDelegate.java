package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsoverklagande;
import se.verkstall.lag.Lagrum;

/** The time to appeal the sale has passed: is it final, or is an appeal still to be decided? */
@Component
@Lagrum({"UB 12:44", "UB 13:14 p 3"})
class LasOverklagandetDelegate implements JavaDelegate {

    private final Fastighetsoverklagande arbete;

    LasOverklagandetDelegate(Fastighetsoverklagande arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        steg.setVariable("forsaljningenLagaKraft", arbete.lagakraft(Variabler.lang(steg, Variabler.FORSALJNING)));
    }
}
