package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.handlaggning.Fartygshandlaggning;
import se.verkstall.forsaljning.handlaggning.Ianspraktaget;
import se.verkstall.forsaljning.handlaggning.Kopehandlaggning;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** No new attempt is made: the sale is over, a down payment of a bid that became void is settled, and the attachment will be lifted. */
@Component
@Lagrum({"UB 10:21 st 1", "UB 10:21 st 4", "UB 10:22"})
class AvslutaOsaldDelegate implements JavaDelegate {

    private final Kopehandlaggning kopen;
    private final Fristbok fristbok;
    private final Forsaljningslager lager;
    private final Ianspraktaget ianspraktaget;

    AvslutaOsaldDelegate(Kopehandlaggning kopen, Fristbok fristbok, Forsaljningslager lager, Ianspraktaget ianspraktaget) {
        this.kopen = kopen;
        this.fristbok = fristbok;
        this.lager = lager;
        this.ianspraktaget = ianspraktaget;
    }

    @Override
    public void execute(DelegateExecution steg) {
        String mal = steg.getProcessBusinessKey();
        fristbok.hitta(mal, Fartygshandlaggning.begaran(Variabler.lang(steg, Variabler.AUKTION))).filter(f -> f.status().loper()).ifPresent(f -> fristbok.forsutten(mal, f.nyckel()));
        Object onyttiga = steg.getVariable("onyttigaKostnader");
        long forsaljningId = Variabler.lang(steg, Variabler.FORSALJNING);
        Long fordelningId = kopen.osald(forsaljningId, onyttiga == null ? Belopp.NOLL : Belopp.ore((Long) onyttiga));
        ianspraktaget.osald(lager.hamta(forsaljningId));
        steg.setVariable(Variabler.SALD, false);
        if (fordelningId != null) {
            steg.setVariable("fordelningId", fordelningId);
        }
    }
}
