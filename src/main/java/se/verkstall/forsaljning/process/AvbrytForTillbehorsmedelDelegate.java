package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Tillbehorsmedel;
import se.verkstall.lag.Lagrum;

/** What accessories brought is enough: it is shared out and the property is not sold. */
@Component
@Lagrum("UB 12:17")
class AvbrytForTillbehorsmedelDelegate implements JavaDelegate {

    private final Tillbehorsmedel arbete;

    AvbrytForTillbehorsmedelDelegate(Tillbehorsmedel arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Long fordelningId = arbete.avbryt(Variabler.lang(steg, Variabler.FORSALJNING));
        if (fordelningId != null) {
            steg.setVariable("fordelningId", fordelningId);
        }
        steg.setVariable(Variabler.SALD, false);
    }
}
