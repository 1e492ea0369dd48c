package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Innehallsfordelning;

/** Shares what the employer has paid in, and has it accounted for in each case. */
@Component
@Lagrum({"UF 7:7", "UB 7:14"})
class FordelaInnehalletDelegate implements JavaDelegate {

    private final Innehallsfordelning fordelning;

    FordelaInnehalletDelegate(Innehallsfordelning fordelning) {
        this.fordelning = fordelning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        steg.setVariable(Variabler.ENLIGT_BESLUT, fordelning.fordela(Variabler.loneutmatning(steg)));
    }
}
