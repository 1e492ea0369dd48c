package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.omrakning.Handlaggarfall;

/** Gives a person each attachment that the run could not decide. */
@Component
@Lagrum({"UB 7:10 st 1", "UB 7:10 st 2"})
class LamnaTillHandlaggareDelegate implements JavaDelegate {

    private final Handlaggarfall fall;

    LamnaTillHandlaggareDelegate(Handlaggarfall fall) {
        this.fall = fall;
    }

    @Override
    public void execute(DelegateExecution steg) {
        fall.lamna((Long) steg.getVariable(Omrakningsvariabler.OMRAKNING));
    }
}
