package se.verkstall.loneutmatning.handlaggning;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.UtlandsktUnderhall;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;

/** Which foreign maintenance is too old for priority in a wage. */
@Component
@Lagrum("UB 7:14 st 2")
class Underhallsalder {

    private final Malregister register;
    private final Fragelager fragor;

    Underhallsalder(Malregister register, Fragelager fragor) {
        this.register = register;
        this.fragor = fragor;
    }

    /** Whether what fell due on a day is. */
    boolean forGammalt(String malnummer, LocalDate forfallodag, LocalDate lonedag) {
        return UtlandsktUnderhall.forGammalt(forfallodag, lonedag) && register.harUtlandsktUnderhall(malnummer);
    }

    /** Whether the sum the case began with is; one that has been divided into items has days of its own. */
    @Lagrum({"UB 7:14 st 2", "UB 7:8 a"})
    boolean forGammalt(String malnummer, Fordran f, LocalDate lonedag) {
        return forGammalt(malnummer, UtlandsktUnderhall.senastForfallet(f.periodTill(), f.forfallodag(), f.periodFran(), register.hamta(malnummer).inkomdag()), lonedag)
                && fragor.engangsposter(f.id()).isEmpty();
    }
}
