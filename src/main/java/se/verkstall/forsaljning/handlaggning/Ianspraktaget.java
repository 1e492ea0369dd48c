package se.verkstall.forsaljning.handlaggning;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.lagring.Ianspraktagetlager;
import se.verkstall.forsaljning.lagring.Ianspraktagetlager.Ianspraktagen;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.IanspraktagandeHavt;

/**
 * The end of a sale of property that was taken under a mortgage deed and not sold: the attachment that lifting is asked of where the sale was called is that of the deed, so what was taken is
 * freed here. For other property nothing is done.
 */
@Component
@Lagrum({"UB 9:14 st 3", "UB 10:21 st 4", "UB 12:42 st 4"})
public class Ianspraktaget {

    private final Ianspraktagetlager lager;
    private final Egendomsregister egendomar;
    private final ApplicationEventPublisher handelser;

    Ianspraktaget(Ianspraktagetlager lager, Egendomsregister egendomar, ApplicationEventPublisher handelser) {
        this.lager = lager;
        this.egendomar = egendomar;
        this.handelser = handelser;
    }

    /** It was not sold: it is free. */
    public void osald(Forsaljning f) {
        lager.pantbrev(f.egendomId()).flatMap(lager::forPantbrev).ifPresent(i -> fri(f.malnummer(), i));
    }

    /** It is free, and whoever was told that it was taken is told so. */
    void fri(String malnummer, Ianspraktagen i) {
        egendomar.satt(i.egendomId(), Egendom.Status.HAVD);
        handelser.publishEvent(new IanspraktagandeHavt(malnummer, i.egendomId(), i.pantbrevId()));
    }
}
