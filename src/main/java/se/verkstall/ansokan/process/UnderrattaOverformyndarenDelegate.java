package se.verkstall.ansokan.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** Tells the överförmyndare at once, with the debt, when an application concerns somebody under eighteen. */
@Component
@Lagrum("UF 2:9")
class UnderrattaOverformyndarenDelegate implements JavaDelegate {

    private final Avsandning avsandning;
    private final Malregister register;

    UnderrattaOverformyndarenDelegate(Avsandning avsandning, Malregister register) {
        this.avsandning = avsandning;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        Part barnet = register.part(malnummer, Roll.GALDENAR).orElseThrow();
        Belopp skuld = Belopp.summa(register.fordringar(malnummer).stream().map(Fordran::kvar).toList());
        avsandning.skicka(malnummer, new Brev("underrattelse_overformyndaren",
                Map.of("namn", barnet.namn(), "idnummer", barnet.idnummer(), "skuld", skuld), null, Satt.ENKEL, "UF 2:9", "overformyndaren"),
                new Mottagare("OVERFORMYNDARE", "Överförmyndaren i den kommun där " + barnet.namn() + " är bosatt", null, barnet.postadress()));
    }
}
