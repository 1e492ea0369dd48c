package se.verkstall.utmatning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;
import se.verkstall.utmatning.handlaggning.Verkanshandlaggning;

/** Starts the two months in which the sale must be asked for. */
@Component
@Lagrum({"UB 4:27 st 2", "UF 6:21 st 4"})
class BevakaForsaljningsbegaranDelegate implements JavaDelegate {

    private final Verkanshandlaggning verkan;

    BevakaForsaljningsbegaranDelegate(Verkanshandlaggning verkan) {
        this.verkan = verkan;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long egendom = ((Number) steg.getVariable(Variabler.EGENDOM)).longValue();
        LocalDate lagaKraft = LocalDate.parse((String) steg.getVariable(Variabler.LAGA_KRAFT));
        Frist frist = verkan.bevaka(egendom, lagaKraft, new Timer(steg.getProcessInstanceId(), "tid_tvaManader", "begaranTimer"));
        steg.setVariable("begaranTimer", Processer.efterSistaDag(frist.dag()));
    }
}
