package se.verkstall.forsaljning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fartygsansvar;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** Computes what buyers whose bids became void answer for without having paid it down in cash, and demands it of them. */
@Component
@Lagrum({"UB 10:16 st 2", "UB 10:16 st 3", "UB 10:22"})
class KravTidigareKopareDelegate implements JavaDelegate {

    private final Fartygsansvar ansvar;

    KravTidigareKopareDelegate(Fartygsansvar ansvar) {
        this.ansvar = ansvar;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Object onyttiga = steg.getVariable("onyttigaKostnader");
        LocalDate senast = ansvar.krav(Variabler.lang(steg, Variabler.FORSALJNING), Boolean.TRUE.equals(steg.getVariable(Variabler.SALD)),
                onyttiga == null ? Belopp.NOLL : Belopp.ore((Long) onyttiga));
        steg.setVariable("ansvarFinns", senast != null);
        steg.setVariable("ansvarSenast", senast == null ? null : senast.toString());
    }
}
