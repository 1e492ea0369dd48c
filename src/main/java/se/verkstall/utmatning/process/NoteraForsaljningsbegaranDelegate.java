package se.verkstall.utmatning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.handlaggning.Verkanshandlaggning;

/** Notes that the sale has been asked for, and tells of it when it is a share. */
@Component
@Lagrum("UF 6:13")
class NoteraForsaljningsbegaranDelegate implements JavaDelegate {

    private final Verkanshandlaggning verkan;

    NoteraForsaljningsbegaranDelegate(Verkanshandlaggning verkan) {
        this.verkan = verkan;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long egendom = ((Number) steg.getVariable(Variabler.EGENDOM)).longValue();
        LocalDate lagaKraft = LocalDate.parse((String) steg.getVariable(Variabler.LAGA_KRAFT));
        verkan.begard(egendom, (String) steg.getVariable("andelstext"), lagaKraft);
    }
}
