package se.verkstall.redovisning.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** Tells the process of the case that its claim is paid; if none waits for it, the case goes on by other means. */
@Component
@Lagrum("UB 13:1 st 1")
class MeddelaRegleringDelegate implements JavaDelegate {

    private static final String REGLERAD = "fordranReglerad";

    private final Processer processer;

    MeddelaRegleringDelegate(Processer processer) {
        this.processer = processer;
    }

    @Override
    public void execute(DelegateExecution steg) {
        processer.meddela(REGLERAD, steg.getProcessBusinessKey(), Map.of("utfall", "REGLERAD"));
    }
}
