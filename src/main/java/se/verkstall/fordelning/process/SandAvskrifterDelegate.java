package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Avskrifter;
import se.verkstall.lag.Lagrum;

/** Sends copies to the registers and tells the former owner. */
@Component
@Lagrum({"UF 13:12", "UF 13:15", "UF 13:16", "UF 13:20"})
class SandAvskrifterDelegate implements JavaDelegate {

    private final Avskrifter avskrifter;

    SandAvskrifterDelegate(Avskrifter avskrifter) {
        this.avskrifter = avskrifter;
    }

    @Override
    public void execute(DelegateExecution steg) {
        avskrifter.sand(Fordelningsvariabler.id(steg));
    }
}
