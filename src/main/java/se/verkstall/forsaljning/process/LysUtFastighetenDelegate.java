package se.verkstall.forsaljning.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fastighetsauktion;
import se.verkstall.forsaljning.handlaggning.Fastighetsutlysare;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Processer;

/** Plans the announcement and notifies everyone the auction and its meetings concern. */
@Component
@Lagrum({"UF 12:16", "UF 12:17", "UF 12:18"})
class LysUtFastighetenDelegate implements JavaDelegate {

    private final Fastighetsutlysare utlysare;
    private final Auktionslager auktioner;
    private final Fastighetslager lager;

    LysUtFastighetenDelegate(Fastighetsutlysare utlysare, Auktionslager auktioner, Fastighetslager lager) {
        this.utlysare = utlysare;
        this.auktioner = auktioner;
        this.lager = lager;
    }

    @Override
    public void execute(DelegateExecution steg) {
        Auktion auktion = auktioner.hamta(Variabler.lang(steg, Variabler.AUKTION));
        Fastighetsauktion m = lager.auktion(auktion.id()).orElseThrow();
        utlysare.lysUt(auktion.id());
        steg.setVariable(Variabler.AVSER, auktion.avser());
        steg.setVariable("kungorelseTimer", Processer.morgonen(m.bevakningDag()));
        steg.setVariable(Fastighetsval.BEVAKNINGTIMER, Processer.morgonen(m.bevakningDag()));
        steg.setVariable(Fastighetsval.BEVAKNINGSDAG, m.bevakningDag().toString());
        steg.setVariable(Variabler.AUKTIONTIMER, Processer.morgonen(auktion.dag()));
        steg.setVariable(Variabler.AUKTIONSDAG, auktion.dag().toString());
        steg.setVariable(Variabler.AVHJALPT, false);
        steg.setVariable(Variabler.SALD, false);
        steg.setVariable(Variabler.BETALD, false);
        steg.setVariable(Fastighetsval.INSTALLD, false);
    }
}
