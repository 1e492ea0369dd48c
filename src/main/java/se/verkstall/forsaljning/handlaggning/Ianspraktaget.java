package se.verkstall.forsaljning.handlaggning;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.lagring.Ianspraktagetlager;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.IanspraktagandeHavt;
import se.verkstall.processmotor.Processer;

/**
 * The end of a sale of property that was taken under a mortgage deed. Such a sale is a course of its own beside the attachment of the deed, so nobody waits for it: what
 * otherwise follows where the sale was called, the sharing of the money and the lifting of the attachment, is begun here. For other property nothing is done.
 */
@Component
@Lagrum({"UB 9:14 st 3", "UB 10:21 st 4", "UB 13:4"})
public class Ianspraktaget {

    private final Ianspraktagetlager lager;
    private final Egendomsregister egendomar;
    private final Processer processer;
    private final ApplicationEventPublisher handelser;

    Ianspraktaget(Ianspraktagetlager lager, Egendomsregister egendomar, Processer processer, ApplicationEventPublisher handelser) {
        this.lager = lager;
        this.egendomar = egendomar;
        this.processer = processer;
        this.handelser = handelser;
    }

    /** It was sold: the sharing begins. */
    public void sald(Forsaljning f, long fordelningId) {
        if (lager.pantbrev(f.egendomId()).isPresent()) {
            processer.starta("fordelning", f.malnummer(), Map.of("fordelningId", fordelningId));
        }
    }

    /** It was not: it is free, and what there is all the same is shared. */
    public void osald(Forsaljning f, Long fordelningId) {
        lager.pantbrev(f.egendomId()).ifPresent(pantbrev -> {
            egendomar.satt(f.egendomId(), Egendom.Status.HAVD);
            handelser.publishEvent(new IanspraktagandeHavt(f.malnummer(), f.egendomId(), pantbrev));
            if (fordelningId != null) {
                processer.starta("fordelning", f.malnummer(), Map.of("fordelningId", fordelningId));
            }
        });
    }
}
