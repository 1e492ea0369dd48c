package se.verkstall.forsaljning.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fastighetsforsoksarbete;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;

/** Opens the question of a new attempt: the week from the auction runs, unless the bid became void or it was tried under hand. */
@Component
@Lagrum({"UB 12:42 st 1", "UB 12:61"})
class OppnaNyttForsokDelegate implements JavaDelegate {

    private final Fastighetsforsoksarbete arbete;

    OppnaNyttForsokDelegate(Fastighetsforsoksarbete arbete) {
        this.arbete = arbete;
    }

    @Override
    public void execute(DelegateExecution steg) {
        LocalDate senast = arbete.oppna(Variabler.lang(steg, Variabler.FORSALJNING), new Timer(steg.getProcessInstanceId(), null, "nyttForsokSenast"));
        steg.setVariable("nyttForsokSenast", senast == null ? null : senast.toString());
    }
}
