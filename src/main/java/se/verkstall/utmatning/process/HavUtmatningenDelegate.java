package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.handlaggning.Utmatningshandlaggning;
import se.verkstall.utmatning.handlaggning.Utmatningslager;

/** Lifts the attachment of a thing that could not be sold. */
@Component
@Lagrum({"UB 9:6 st 4", "UF 6:17"})
class HavUtmatningenDelegate implements JavaDelegate {

    private final Utmatningshandlaggning handlaggning;
    private final Utmatningslager lager;

    HavUtmatningenDelegate(Utmatningshandlaggning handlaggning, Utmatningslager lager) {
        this.handlaggning = handlaggning;
        this.lager = lager;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long id = Variabler.utmatning(steg);
        String beslutat = lager.hamta(id).havdSkal();
        handlaggning.hav(id, beslutat == null ? "Egendomen kunde inte säljas eller drivas in och inget nytt försök ska göras." : beslutat);
    }
}
