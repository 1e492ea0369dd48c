package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.fragor.Fragor;

/** The time to comment is over. */
@Component
@Lagrum("UB 7:10 st 2")
class AvslutaHorandetDelegate implements JavaDelegate {

    private final Fragor fragor;

    AvslutaHorandetDelegate(Fragor fragor) {
        this.fragor = fragor;
    }

    @Override
    public void execute(DelegateExecution steg) {
        fragor.avslutaHorande(Fragevariabler.fraga(steg));
    }
}
