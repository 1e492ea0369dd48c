package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Fartygshandlaggning;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;

/** Opens the sale of a ship or aircraft, starts its four months and orders the extract of the register. */
@Component
@Lagrum({"UF 10:1", "UF 11:1", "UB 10:3"})
class PaborjaFartygsforsaljningenDelegate implements JavaDelegate {

    private final Forsaljningslager lager;
    private final Fartygshandlaggning handlaggning;
    private final Clock klocka;

    PaborjaFartygsforsaljningenDelegate(Forsaljningslager lager, Fartygshandlaggning handlaggning, Clock klocka) {
        this.lager = lager;
        this.handlaggning = handlaggning;
        this.klocka = klocka;
    }

    @Override
    public void execute(DelegateExecution steg) {
        LocalDate utmatt = Variabler.dag(steg, "utmatningsdag");
        Forsaljning f = lager.paborja(steg.getProcessInstanceId(), steg.getProcessBusinessKey(), Variabler.lang(steg, Variabler.EGENDOM),
                utmatt == null ? LocalDate.now(klocka) : utmatt);
        LocalDate senast = handlaggning.paborja(f, new Timer(steg.getProcessInstanceId(), null, Variabler.SALJ_SENAST));
        steg.setVariable(Variabler.FORSALJNING, f.id());
        steg.setVariable(Variabler.SALJ_SENAST, senast == null ? null : senast.toString());
        steg.setVariable(Variabler.SALD, false);
    }
}
