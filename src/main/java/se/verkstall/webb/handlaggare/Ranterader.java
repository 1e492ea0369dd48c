package se.verkstall.webb.handlaggare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.loneutmatning.berakning.Ranta;
import se.verkstall.loneutmatning.berakning.Rantesats;
import se.verkstall.mal.Fordran;

/** The interest that runs on the claims of a case, from the day it was last counted through today, in rows that can be read. */
@Component
@Lagrum({"RäntelL 6 § st 1", "RäntelL 9 §"})
class Ranterader {

    private final Clock klocka;

    Ranterader(Clock klocka) {
        this.klocka = klocka;
    }

    /**
     * The interest of a claim.
     *
     * @param resultat the sum and its periods, or {@code null} if it cannot be counted
     * @param hinder why not, or {@code null}
     */
    record Rad(Fordran fordran, Ranta.Resultat resultat, String hinder) {
    }

    /** The claims that bear interest. */
    List<Rad> av(List<Fordran> fordringar) {
        LocalDate idag = LocalDate.now(klocka);
        return fordringar.stream().filter(f -> f.rantefran() != null && !f.rantefran().isAfter(idag) && f.kapitalKvar().arPositivt())
                .map(f -> rad(f, idag)).toList();
    }

    private static Rad rad(Fordran f, LocalDate idag) {
        Rantesats sats = f.rantesats() == null ? Rantesats.drojsmal() : Rantesats.fast(f.rantesats());
        try {
            return new Rad(f, Ranta.berakna(f.kapitalKvar(), sats, f.rantefran(), idag), null);
        } catch (RegelSaknasException e) {
            return new Rad(f, null, e.getMessage());
        }
    }
}
