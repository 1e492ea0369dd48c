package se.verkstall.loneutmatning.handlaggning;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Ranta;
import se.verkstall.loneutmatning.berakning.Rantesats;
import se.verkstall.loneutmatning.berakning.Referensranta;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Ranterakning;

/** Interest on the claims of a case: the agreed rate, or the one for delay. */
@Component
@Lagrum("UB 13:6 st 1")
class Fordringsranta implements Ranterakning {

    @Override
    public Belopp upplupen(Fordran f, LocalDate tillMed) {
        return mellan(f, sats(f), f.rantefran(), tillMed);
    }

    @Override
    @Lagrum("UB 12:27 st 1")
    public Belopp beraknad(Fordran f, LocalDate tillMed) {
        LocalDate kand = Referensranta.sistaDag();
        if (f.rantefran() == null || f.rantesats() != null || !tillMed.isAfter(kand)) {
            return upplupen(f, tillMed);
        }
        LocalDate efter = f.rantefran().isAfter(kand) ? f.rantefran() : kand.plusDays(1);
        return upplupen(f, kand).plus(mellan(f, Rantesats.fast(sats(f).procent(kand)), efter, tillMed));
    }

    private static Rantesats sats(Fordran f) {
        return f.rantesats() == null ? Rantesats.drojsmal() : Rantesats.fast(f.rantesats());
    }

    private static Belopp mellan(Fordran f, Rantesats sats, LocalDate franMed, LocalDate tillMed) {
        return franMed == null || franMed.isAfter(tillMed) || !f.kapitalKvar().arPositivt() ? Belopp.NOLL : Ranta.berakna(f.kapitalKvar(), sats, franMed, tillMed).belopp();
    }
}
