package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsberedning;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** Tells the owner of the day of the description. */
@Component
@Lagrum("UF 12:3")
class UnderrattaOmBeskrivningenDelegate implements JavaDelegate {

    private final Fastighetsberedning beredning;

    UnderrattaOmBeskrivningenDelegate(Fastighetsberedning beredning) {
        this.beredning = beredning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        steg.setVariable("beskrivningTimer", Processer.morgonen(beredning.underrattaOmBeskrivning(Variabler.lang(steg, Variabler.FORSALJNING))));
    }
}
