package se.verkstall.utmatning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.handlaggning.Verkanshandlaggning;

/** Tells the register that no sale has been asked for. */
@Component
@Lagrum({"UF 6:21 st 4", "UB 4:27 st 2"})
class UnderrattaIngenForsaljningDelegate implements JavaDelegate {

    private final Verkanshandlaggning verkan;

    UnderrattaIngenForsaljningDelegate(Verkanshandlaggning verkan) {
        this.verkan = verkan;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long egendom = ((Number) steg.getVariable(Variabler.EGENDOM)).longValue();
        LocalDate lagaKraft = LocalDate.parse((String) steg.getVariable(Variabler.LAGA_KRAFT));
        verkan.forfallen(egendom, lagaKraft);
    }
}
