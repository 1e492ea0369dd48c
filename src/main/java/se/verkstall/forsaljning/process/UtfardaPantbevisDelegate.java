package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Pantforskrivning;
import se.verkstall.lag.Lagrum;

/** Gives the applicant proof of the pledge, and tells whoever holds the deed. */
@Component
@Lagrum("UB 9:15 st 2")
class UtfardaPantbevisDelegate implements JavaDelegate {

    private final Pantforskrivning handlaggning;

    UtfardaPantbevisDelegate(Pantforskrivning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.bevis(Variabler.lang(steg, Variabler.EGENDOM), Boolean.TRUE.equals(steg.getVariable("ansvaretAntecknat")));
    }
}
