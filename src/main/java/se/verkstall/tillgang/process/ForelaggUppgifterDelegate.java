package se.verkstall.tillgang.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Roll;
import se.verkstall.tillgang.Tillgangar;
import se.verkstall.tillgang.Tillgangar.Forelaggande;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;

/** Orders the debtor or a third party to give information: in writing and served if a penalty is threatened. */
@Component
@Lagrum({"UF 3:9", "UB 4:14", "UB 4:15", "UB 2:15"})
class ForelaggUppgifterDelegate implements JavaDelegate {

    private final Tillgangar tillgangar;
    private final Avsandning avsandning;

    ForelaggUppgifterDelegate(Tillgangar tillgangar, Avsandning avsandning) {
        this.tillgangar = tillgangar;
        this.avsandning = avsandning;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        Forelaggande f = tillgangar.forelaggande(((Number) steg.getVariable("forelaggandeId")).longValue());
        Map<String, Object> data = new HashMap<>(Map.of("uppgifter", f.uppgifter(), "svarsdag", f.svarsdag()));
        data.put("vite", f.vite());
        boolean delges = f.vite() != null;
        Brev brev = new Brev("forelaggande_uppgifter", data, Roll.GALDENAR, delges ? Satt.DELGIVNING : Satt.ENKEL, delges ? "UF 3:9" : f.galdenaren() ? "UB 4:14" : "UB 4:15",
                "uppgifter/" + f.id());
        Utskick utskick = f.galdenaren() ? avsandning.skicka(malnummer, brev) : avsandning.skicka(malnummer, brev, new Mottagare("TREDJE_MAN", f.namn(), null, f.adress()));
        steg.setVariable("utskickId", utskick.id());
        steg.setVariable("delgivningskrav", delges ? "DELGIVNING" : "ENKEL");
    }
}
