package se.verkstall.forrattning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.handlaggning.Forrattningshandlaggning;
import se.verkstall.lag.Lagrum;

/** Tells whoever disposes of a space, and was not there, that it was opened. */
@Component
@Lagrum("UF 3:2 st 2")
class UnderrattaOmTilltradeDelegate implements JavaDelegate {

    private final Forrattningshandlaggning handlaggning;

    UnderrattaOmTilltradeDelegate(Forrattningshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        handlaggning.underrattaOmTilltrade(Forrattningsvariabler.id(steg), Boolean.TRUE.equals(steg.getVariable(Forrattningsvariabler.TILLSLUTET)));
    }
}
