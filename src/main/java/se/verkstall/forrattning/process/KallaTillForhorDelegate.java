package se.verkstall.forrattning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.handlaggning.Forhorshandlaggning;
import se.verkstall.lag.Lagrum;
import se.verkstall.utskick.Utskick;

/** Calls somebody to a hearing. */
@Component
@Lagrum("UF 3:6")
class KallaTillForhorDelegate implements JavaDelegate {

    private final Forhorshandlaggning handlaggning;

    KallaTillForhorDelegate(Forhorshandlaggning handlaggning) {
        this.handlaggning = handlaggning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long id = Forhorsvariabler.id(steg);
        Utskick utskick = handlaggning.kalla(id);
        steg.setVariable("utskickId", utskick.id());
        steg.setVariable("delgivningskrav", handlaggning.krav(id));
    }
}
