package se.verkstall.forsaljning.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Forvaltningsarbete;
import se.verkstall.lag.Lagrum;
import se.verkstall.utskick.Utskick;

/** Tells those a measure of care concerns; a prohibition is served. */
@Component
@Lagrum({"UF 12:8 st 1", "UF 12:9", "UF 12:10", "UF 12:27"})
class VerkstallForvaltningenDelegate implements JavaDelegate {

    private final Forvaltningsarbete arbete;

    VerkstallForvaltningenDelegate(Forvaltningsarbete arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Optional<Utskick> delges = arbete.verkstall(Variabler.lang(steg, Variabler.FORSALJNING), Variabler.lang(steg, Fastighetsval.FORVALTNING));
        steg.setVariable("delges", delges.isPresent());
        steg.setVariable("utskickId", delges.map(Utskick::id).orElse(null));
        steg.setVariable("delgivningskrav", "DELGIVNING");
    }
}
