package se.verkstall.fordelning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.handlaggning.Efterarbete;
import se.verkstall.fordelning.handlaggning.Medelsbeslut;
import se.verkstall.fordelning.handlaggning.Tvistearbete;
import se.verkstall.lag.Lagrum;

/** Tells those concerned of the decision, and sets aside what is disputed. */
@Component
@Lagrum({"UF 13:11", "UB 13:7 st 1", "UB 13:14"})
class UnderrattaOmBeslutetDelegate implements JavaDelegate {

    private final Medelsbeslut medelsbeslut;
    private final Tvistearbete tvistearbete;
    private final Efterarbete efterarbete;

    UnderrattaOmBeslutetDelegate(Medelsbeslut medelsbeslut, Tvistearbete tvistearbete, Efterarbete efterarbete) {
        this.efterarbete = efterarbete;
        this.medelsbeslut = medelsbeslut;
        this.tvistearbete = tvistearbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        medelsbeslut.underratta(Fordelningsvariabler.id(steg));
        tvistearbete.avsatt(Fordelningsvariabler.id(steg));
        boolean utbetalbara = efterarbete.utbetalbara(Fordelningsvariabler.id(steg));
        steg.setVariable("utbetalbara", utbetalbara);
        if (!utbetalbara) {
            steg.setVariable("lyftasSenast", efterarbete.lyftasSenast(Fordelningsvariabler.id(steg)).toString());
        }
    }
}
