package se.verkstall.loneutmatning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.handlaggning.Utredning;
import se.verkstall.loneutmatning.handlaggning.Utredning.Anslutning;

/** Brings the case to the attachment of its debtor's wage, the one that is there or a new one. */
@Component
@Lagrum({"UF 7:7", "UB 4:11 st 1", "UB 7:19 st 1", "UB 7:1 st 2"})
class SokPagaendeLoneutmatningDelegate implements JavaDelegate {

    private final Utredning utredning;

    SokPagaendeLoneutmatningDelegate(Utredning utredning) {
        this.utredning = utredning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Anslutning anslutning = utredning.anslut(steg.getProcessBusinessKey());
        if (anslutning.hinder() != null) {
            steg.setVariable(Variabler.UTFALL, anslutning.hinder());
        }
        steg.setVariable(Variabler.LONEUTMATNING, anslutning.loneutmatningId());
        steg.setVariable(Variabler.LAGE, anslutning.lage().name());
        steg.setVariable("arbetsgivarbyte", anslutning.arbetsgivarbyte());
    }
}
