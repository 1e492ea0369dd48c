package se.verkstall.loneutmatning;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.verkstall.kassa.Utbetalt;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.lagring.Ansvarslager;

/** Brings what was enforced against an employer into the attachment it belongs to: it is shared as the withheld wage would have been. */
@Component
@Lagrum({"UB 7:21", "UF 7:11"})
class Arbetsgivarmedel {

    private final Ansvarslager ansvar;
    private final Arbetsgivarredovisningar redovisningar;

    Arbetsgivarmedel(Ansvarslager ansvar, Arbetsgivarredovisningar redovisningar) {
        this.ansvar = ansvar;
        this.redovisningar = redovisningar;
    }

    @EventListener
    void utbetalt(Utbetalt u) {
        if (u.tillSokanden()) {
            ansvar.i(u.malnummer()).ifPresent(a -> redovisningar.taEmot(new NyRedovisning(a.loneutmatningsnummer(), u.malnummer() + "/" + u.nyckel().substring(
                    u.nyckel().indexOf('/') + 1), a.manad(), null, u.dag(), u.belopp(), null, null, null)));
        }
    }
}
