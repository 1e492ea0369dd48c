package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsberedning;
import se.verkstall.lag.Lagrum;

/** Asks applicant and owner to comment before time and place are set. */
@Component
@Lagrum("UF 12:13")
class HorOmForsaljningenDelegate implements JavaDelegate {

    private final Fastighetsberedning beredning;

    HorOmForsaljningenDelegate(Fastighetsberedning beredning) {
        this.beredning = beredning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        beredning.hor(Variabler.lang(steg, Variabler.FORSALJNING));
    }
}
