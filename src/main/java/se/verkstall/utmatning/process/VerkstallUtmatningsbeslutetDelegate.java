package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.utmatning.handlaggning.Utmatningslager;
import se.verkstall.utmatning.handlaggning.Utmatningsunderrattelser;

/** Tells the debtor, the applicant, third parties and registers of the decision. */
@Component
@Lagrum({"UF 6:9", "UF 6:9a", "UF 6:10", "UF 6:13", "UF 6:15 st 1", "UF 6:16", "UF 6:19", "UF 6:20", "UF 6:21", "UF 6:22", "UF 6:23", "UF 6:24", "UF 6:24a"})
class VerkstallUtmatningsbeslutetDelegate implements JavaDelegate {

    private final Utmatningslager lager;
    private final Utmatningsunderrattelser brev;

    VerkstallUtmatningsbeslutetDelegate(Utmatningslager lager, Utmatningsunderrattelser brev) {
        this.lager = lager;
        this.brev = brev;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Variabler.delgivning(steg, brev.beslutade(lager.hamta(Variabler.utmatning(steg))));
    }
}
