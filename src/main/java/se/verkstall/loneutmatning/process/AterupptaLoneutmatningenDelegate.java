package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;

/** A respite has run out: wages are withheld from again, as the letter said. */
@Component
@Lagrum("UB 7:11")
class AterupptaLoneutmatningenDelegate implements JavaDelegate {

    private final Dagbok dagbok;

    AterupptaLoneutmatningenDelegate(Dagbok dagbok) {
        this.dagbok = dagbok;
    }

    @Override
    public void execute(DelegateExecution steg) {
        dagbok.skriv(steg.getProcessBusinessKey(), Dagbok.SYSTEMET, "Anståndet har löpt ut. Av lön som betalas därefter ska arbetsgivaren innehålla enligt "
                + "beslutet.", "UB 7:11");
    }
}
