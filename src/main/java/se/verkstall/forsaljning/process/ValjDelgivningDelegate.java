package se.verkstall.forsaljning.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsunderhand;
import se.verkstall.lag.Lagrum;
import se.verkstall.utskick.Utskick;

/** Picks the next notice to serve. */
@Component
@Lagrum("UB 12:59 st 1")
class ValjDelgivningDelegate implements JavaDelegate {

    private final Fastighetsunderhand arbete;

    ValjDelgivningDelegate(Fastighetsunderhand arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        List<Utskick> alla = arbete.delges(Variabler.lang(steg, Variabler.FORSALJNING));
        int nr = (int) Variabler.lang(steg, "attDelge");
        steg.setVariable("utskickId", alla.get(nr).id());
        steg.setVariable("delgivningskrav", "DELGIVNING");
        steg.setVariable("attDelge", nr + 1);
        steg.setVariable("kvarAttDelge", nr + 1 < alla.size());
    }
}
