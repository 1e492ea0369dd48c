package se.verkstall.ansokan.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.ansokan.Ansokningar;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Avslut;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.Roll;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** Dismisses an application whose deficiency was not mended: UB 2:5 says "skall", so nothing is left to judgment. */
@Component
@Lagrum({"UB 2:5", "UB 2:18"})
class AvvisaAnsokanDelegate implements JavaDelegate {

    private final Ansokningar ansokningar;
    private final Avsandning avsandning;
    private final Fristbok fristbok;
    private final Avslut avslut;

    AvvisaAnsokanDelegate(Ansokningar ansokningar, Avsandning avsandning, Fristbok fristbok, Avslut avslut) {
        this.ansokningar = ansokningar;
        this.avsandning = avsandning;
        this.fristbok = fristbok;
        this.avslut = avslut;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        Frist frist = fristbok.hitta(malnummer, Forelaggandevariabler.nyckel(steg)).orElseThrow();
        fristbok.forsutten(malnummer, frist.nyckel());
        Utskick utskick = avsandning.skicka(malnummer, new Brev("beslut_avvisning",
                Map.of("brister", ansokningar.brister(malnummer), "forelagd", frist.dag()), Roll.SOKANDE, Satt.DELGIVNING, "UB 2:5", "avvisning"));
        avslut.avsluta(malnummer, Malstatus.AVVISAT, "Ansökan avvisad: bristen avhjälptes inte till den dag som förelagts.", "UB 2:5");
        steg.setVariable("utskickId", utskick.id());
        steg.setVariable("delgivningskrav", "DELGIVNING");
        steg.setVariable(Forelaggandevariabler.AVVISAD, true);
    }
}
