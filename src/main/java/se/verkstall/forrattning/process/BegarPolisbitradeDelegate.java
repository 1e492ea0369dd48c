package se.verkstall.forrattning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.handlaggning.Forrattningshandlaggning;
import se.verkstall.lag.Lagrum;

/** Asks the police to assist at the förrättning. */
@Component
@Lagrum("UF 3:3")
class BegarPolisbitradeDelegate implements JavaDelegate {

    private final Forrattningshandlaggning handlaggning;

    BegarPolisbitradeDelegate(Forrattningshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.begarPolis(Forrattningsvariabler.id(steg));
    }
}
