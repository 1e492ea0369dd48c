package se.verkstall.utmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;
import se.verkstall.utmatning.handlaggning.Utmatningshandlaggning;
import se.verkstall.utmatning.handlaggning.Utmatningslager;
import se.verkstall.utmatning.handlaggning.Utmatningsunderrattelser;

/** Secures the thing for the time being, starts the two weeks and tells the debtor. */
@Component
@Lagrum({"UB 6:12", "UF 6:12"})
class VidtaProvisoriskAtgardDelegate implements JavaDelegate {

    private final Utmatningshandlaggning handlaggning;
    private final Utmatningslager lager;
    private final Utmatningsunderrattelser brev;

    VidtaProvisoriskAtgardDelegate(Utmatningshandlaggning handlaggning, Utmatningslager lager, Utmatningsunderrattelser brev) {
        this.handlaggning = handlaggning;
        this.lager = lager;
        this.brev = brev;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long id = Variabler.utmatning(steg);
        Frist frist = handlaggning.provisorisk(id, new Timer(steg.getProcessInstanceId(), "tid_provisorisk", Variabler.PROVISORISKTIMER));
        steg.setVariable(Variabler.PROVISORISKTIMER, Processer.efterSistaDag(frist.dag()));
        Variabler.delgivning(steg, brev.provisorisk(lager.hamta(id), frist.dag()));
    }
}
