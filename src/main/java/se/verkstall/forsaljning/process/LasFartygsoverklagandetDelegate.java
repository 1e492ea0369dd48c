package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Fartygsfrantrade;
import se.verkstall.forsaljning.handlaggning.Fartygsoverklagande;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;

/** The time to appeal the sale of a ship or aircraft has passed: is it final, or is an appeal still to be decided? */
@Component
@Lagrum({"UF 10:11", "UB 13:14 p 3"})
class LasFartygsoverklagandetDelegate implements JavaDelegate {

    private final Fartygsoverklagande arbete;
    private final Forsaljningslager lager;

    LasFartygsoverklagandetDelegate(Fartygsoverklagande arbete, Forsaljningslager lager) {
        this.arbete = arbete;
        this.lager = lager;
    }

    @Override
    public void execute(DelegateExecution steg) {
        long forsaljningId = Variabler.lang(steg, Variabler.FORSALJNING);
        Kop kop = lager.gallande(forsaljningId).orElseThrow();
        steg.setVariable("forsaljningenLagaKraft", arbete.lagakraft(forsaljningId));
        steg.setVariable("frantradeTidigast", Fartygsfrantrade.tidigast(kop.anstandTill()).toString());
    }
}
