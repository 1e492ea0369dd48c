package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Bevakning;
import se.verkstall.loneutmatning.handlaggning.Frister;

/** Finds what comes next in the attachment and sets the employer's day; the process follows the leading case. */
@Component
@Lagrum("UF 7:11")
class BestamRedovisningsdagDelegate implements JavaDelegate {

    private final Bevakning bevakning;

    BestamRedovisningsdagDelegate(Bevakning bevakning) {
        this.bevakning = bevakning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Bevakning.Steg nasta = bevakning.nasta(Variabler.loneutmatning(steg), Variabler.timer(steg, "tid_redovisningsdag", Frister.REDOVISNING));
        if (!nasta.ledandeMal().equals(steg.getProcessBusinessKey())) {
            steg.setProcessBusinessKey(nasta.ledandeMal());
        }
        steg.setVariable(Variabler.LAGE, nasta.nasta().name());
        steg.setVariable(Variabler.DAGERSATTNING, nasta.dagersattning());
        if (nasta.frist() != null) {
            Variabler.satt(steg, Frister.REDOVISNING, nasta.frist());
        }
    }
}
