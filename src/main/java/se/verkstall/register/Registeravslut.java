package se.verkstall.register;

import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.MalAvslutat;
import se.verkstall.mal.UtmatningHavd;
import se.verkstall.processmotor.Processer;
import se.verkstall.register.berakning.Registerplikt.Satt;

/** A prohibition or notice that is still being served when the attachment is lifted or the case ends need not be served any more; that it no longer stands is told as ever. */
@Component
@Lagrum("UF 6:11 st 1")
class Registeravslut {

    private final Registerlager lager;
    private final Processer processer;

    Registeravslut(Registerlager lager, Processer processer) {
        this.lager = lager;
        this.processer = processer;
    }

    @EventListener
    void havd(UtmatningHavd handelse) {
        avbryt(handelse.malnummer(), p -> p.egendomId() != null && p.egendomId() == handelse.egendomId(), "Utmätningen är hävd.");
    }

    @EventListener
    void avslutat(MalAvslutat handelse) {
        avbryt(handelse.malnummer(), p -> true, "Målet är avslutat.");
    }

    private void avbryt(String malnummer, Predicate<Registerpost> vilka, String skal) {
        lager.i(malnummer).stream().filter(p -> p.satt() == Satt.DELGIVNING && p.aterkallar() == null && p.utskickId() != null).filter(vilka)
                .forEach(p -> processer.avbryt("delgivning", malnummer, "utskickId", p.utskickId(), skal));
    }
}
