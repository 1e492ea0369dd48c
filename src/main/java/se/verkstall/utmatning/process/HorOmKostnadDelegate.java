package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.handlaggning.Kostnadshandlaggning;

/** Hears the applicant, and the debtor when it is suitable, before a measure that costs. */
@Component
@Lagrum("UF 6:18")
class HorOmKostnadDelegate implements JavaDelegate {

    private final Kostnadshandlaggning kostnader;

    HorOmKostnadDelegate(Kostnadshandlaggning kostnader) {
        this.kostnader = kostnader;
    }

    @Override
    public void execute(DelegateExecution steg) {
        kostnader.hor(((Number) steg.getVariable("atgardId")).longValue());
    }
}
