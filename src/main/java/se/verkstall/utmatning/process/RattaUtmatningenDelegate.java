package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.handlaggning.Utmatningshandlaggning;
import se.verkstall.utmatning.handlaggning.Utmatningslager;

/** Lifts an attachment as has been decided. */
@Component
@Lagrum({"UB 4:33", "UB 4:34", "UF 6:17"})
class RattaUtmatningenDelegate implements JavaDelegate {

    private final Utmatningshandlaggning handlaggning;
    private final Utmatningslager lager;

    RattaUtmatningenDelegate(Utmatningshandlaggning handlaggning, Utmatningslager lager) {
        this.handlaggning = handlaggning;
        this.lager = lager;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long id = Variabler.utmatning(steg);
        handlaggning.hav(id, lager.hamta(id).havdSkal());
    }
}
