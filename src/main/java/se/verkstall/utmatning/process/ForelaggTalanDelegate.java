package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.handlaggning.Tvisthandlaggning;
import se.verkstall.utskick.Utskick;

/** Writes the order to sue about attached property within a month. */
@Component
@Lagrum({"UB 4:20", "UB 4:22 st 2", "UB 4:23"})
class ForelaggTalanDelegate implements JavaDelegate {

    private final Tvisthandlaggning tvister;

    ForelaggTalanDelegate(Tvisthandlaggning tvister) {
        this.tvister = tvister;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Utskick utskick = tvister.forelagg(Variabler.tvist(steg));
        steg.setVariable("utskickId", utskick.id());
        steg.setVariable("delgivningskrav", "DELGIVNING");
    }
}
