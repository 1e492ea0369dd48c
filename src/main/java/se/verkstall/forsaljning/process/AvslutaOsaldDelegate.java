package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fartygshandlaggning;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** The week has passed and nobody asked for a new attempt: the sale is over, and the attachment will be lifted. */
@Component
@Lagrum({"UB 10:21 st 1", "UB 10:21 st 4"})
class AvslutaOsaldDelegate implements JavaDelegate {

    private final Kopehandlaggning kopen;
    private final Fristbok fristbok;

    AvslutaOsaldDelegate(Kopehandlaggning kopen, Fristbok fristbok) {
        this.kopen = kopen;
        this.fristbok = fristbok;
    }

    @Override
    public void execute(DelegateExecution steg) {
        fristbok.forsutten(steg.getProcessBusinessKey(), Fartygshandlaggning.begaran(Variabler.lang(steg, Variabler.AUKTION)));
        kopen.osald(Variabler.lang(steg, Variabler.FORSALJNING), Belopp.NOLL);
        steg.setVariable(Variabler.SALD, false);
    }
}
