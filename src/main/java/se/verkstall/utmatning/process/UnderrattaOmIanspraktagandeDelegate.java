package se.verkstall.utmatning.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;
import se.verkstall.utmatning.handlaggning.Registerhandelser;
import se.verkstall.utmatning.handlaggning.Utmatningsunderrattelser;
import se.verkstall.utskick.Utskick;

/** Tells the debtor and the register that the property mortgaged by an attached deed is taken; the letter to the debtor is served beside what else goes on. */
@Component
@Lagrum({"UF 6:15 st 2", "UF 6:19 st 1 p 4", "UF 6:20 st 1 p 3", "UF 6:21 st 1 p 3"})
class UnderrattaOmIanspraktagandeDelegate implements JavaDelegate {

    private final Utmatningsunderrattelser brev;
    private final Registerhandelser registren;
    private final Processer processer;

    UnderrattaOmIanspraktagandeDelegate(Utmatningsunderrattelser brev, Registerhandelser registren, Processer processer) {
        this.brev = brev;
        this.registren = registren;
        this.processer = processer;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Utskick utskick = brev.ianspraktagen(((Number) steg.getVariable(Variabler.EGENDOM)).longValue());
        String slag = (String) steg.getVariable("intecknatSlag");
        if (slag != null) {
            registren.ianspraktagen(((Number) steg.getVariable(Variabler.EGENDOM)).longValue(), Egendomsslag.valueOf(slag), (String) steg.getVariable("intecknadEgendom"));
        }
        processer.starta("delgivning", steg.getProcessBusinessKey(), Map.of("utskickId", utskick.id(), "delgivningskrav", "DELGIVNING_OM_ANTRAFFBAR"));
    }
}
