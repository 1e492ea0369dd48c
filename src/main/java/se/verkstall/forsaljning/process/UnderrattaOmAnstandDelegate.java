package se.verkstall.forsaljning.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Satt;

/** Tells applicant and debtor of the respite with the sale. */
@Component
@Lagrum("UF 8:1")
class UnderrattaOmAnstandDelegate implements JavaDelegate {

    private final Avsandning avsandning;
    private final Egendomsregister egendomar;

    UnderrattaOmAnstandDelegate(Avsandning avsandning, Egendomsregister egendomar) {
        this.avsandning = avsandning;
        this.egendomar = egendomar;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        String till = (String) steg.getVariable(Variabler.ANSTAND_TILL);
        String egendom = egendomar.hamta(Variabler.lang(steg, Variabler.EGENDOM)).iOrd();
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(malnummer, new Brev("underrattelse_anstand_forsaljning", Map.of("egendom", egendom, "till", LocalDate.parse(till)), roll, Satt.ENKEL, "UF 8:1",
                    "anstand_forsaljning/" + steg.getVariable(Variabler.FORSALJNING) + "/" + till + "/" + roll));
        }
        steg.setVariable(Variabler.FORSALJNINGSANSTANDTIMER, Processer.efterSistaDag(LocalDate.parse(till)));
    }
}
