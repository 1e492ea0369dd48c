package se.verkstall.forsaljning.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Gemensamarbete;
import se.verkstall.lag.Lagrum;

/** Tells every sale what the joint auction led to for it, so that it goes on by itself. */
@Component
@Lagrum({"UB 12:51", "UB 12:54"})
class MeddelaUtropetsUtgangDelegate implements JavaDelegate {

    private final Gemensamarbete grupper;

    MeddelaUtropetsUtgangDelegate(Gemensamarbete grupper) {
        this.grupper = grupper;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Map<String, Object> egen = grupper.meddelaUtgangen(Variabler.lang(steg, Variabler.AUKTION));
        egen.forEach(steg::setVariable);
    }
}
