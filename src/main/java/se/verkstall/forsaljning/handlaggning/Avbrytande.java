package se.verkstall.forsaljning.handlaggning;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.MalAvslutat;
import se.verkstall.mal.UtmatningHavd;

/** A sale stops when the attachment is lifted or the case ends: an auction that has been called is cancelled with all its messages. */
@Component
@Lagrum({"UF 9:11 st 2", "UF 9:11 st 3", "UB 8:17"})
class Avbrytande {

    private final Forsaljningslager forsaljningar;
    private final Auktionslager auktioner;
    private final Installning installning;
    private final Gemensamarbete grupper;
    private final Fristbok fristbok;

    Avbrytande(Forsaljningslager forsaljningar, Auktionslager auktioner, Installning installning, Gemensamarbete grupper, Fristbok fristbok) {
        this.forsaljningar = forsaljningar;
        this.auktioner = auktioner;
        this.installning = installning;
        this.grupper = grupper;
        this.fristbok = fristbok;
    }

    @EventListener
    void utmatningHavd(UtmatningHavd handelse) {
        forsaljningar.i(handelse.malnummer()).stream().filter(f -> f.egendomId() == handelse.egendomId()).forEach(f -> avbryt(f, "Utmätningen är hävd."));
    }

    @EventListener
    void malAvslutat(MalAvslutat handelse) {
        forsaljningar.i(handelse.malnummer()).forEach(f -> avbryt(f, "Målet är avslutat."));
    }

    private void avbryt(Forsaljning f, String skal) {
        if (f.status() != Forsaljning.Status.PLANERAS && f.status() != Forsaljning.Status.UTLYST) {
            return;
        }
        auktioner.i(f.id()).stream().filter(a -> a.status() == Auktion.Status.UTLYST).forEach(a -> installning.stallIn(a.id(), skal));
        forsaljningar.satt(f.id(), Forsaljning.Status.AVBRUTEN);
        grupper.utgar(f.id(), skal);
        fristbok.hitta(f.malnummer(), Kopehandlaggning.fristNyckel(f.id())).filter(frist -> frist.status().loper())
                .ifPresent(frist -> fristbok.bortfallen(f.malnummer(), frist.nyckel()));
    }
}
