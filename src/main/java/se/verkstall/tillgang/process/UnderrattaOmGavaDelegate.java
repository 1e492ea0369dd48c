package se.verkstall.tillgang.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** Tells the överförmyndare at once of a gift to somebody under eighteen. */
@Component
@Lagrum("UF 6:24b")
class UnderrattaOmGavaDelegate implements JavaDelegate {

    private static final Mottagare OVERFORMYNDAREN = new Mottagare("MYNDIGHET", "Överförmyndaren", null, null);

    private final Avsandning avsandning;
    private final Malregister register;
    private final Clock klocka;

    UnderrattaOmGavaDelegate(Avsandning avsandning, Malregister register, Clock klocka) {
        this.avsandning = avsandning;
        this.register = register;
        this.klocka = klocka;
    }

    @Override
    public void execute(DelegateExecution steg) {
        avsandning.skicka(steg.getProcessBusinessKey(), new Brev("underrattelse_gava", Map.of("dagen", LocalDate.now(klocka), "galdenar", register.part(steg.getProcessBusinessKey(), Roll.GALDENAR).orElseThrow().namn()), null, Satt.ENKEL, "UF 6:24b", "gava"), OVERFORMYNDAREN);
    }
}
