package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.omrakning.Omrakningar;

/** Carries out what remains of the run; the engine tries again if it dies, and it goes on where it was. */
@Component
@Lagrum({"UB 7:5", "UB 7:10", "UF bilaga p 7"})
class RaknaOmDelegate implements JavaDelegate {

    private final Omrakningar omrakningar;

    RaknaOmDelegate(Omrakningar omrakningar) {
        this.omrakningar = omrakningar;
    }

    @Override
    public void execute(DelegateExecution steg) {
        if (omrakningar.kor((Long) steg.getVariable(Omrakningsvariabler.OMRAKNING)).klar() == null) {
            throw new IllegalStateException("En annan nod räknar på de sista satserna. Försök igen när den är klar.");
        }
    }
}
