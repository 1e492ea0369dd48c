package se.verkstall.forsaljning.handlaggning;

import java.util.List;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Fartygshandpenning.Satt;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.SattFrist;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.redovisning.berakning.Betalningssatt;

/** An accepted bid for a ship or aircraft: the sixth down at once, the rest by the meeting that shares the price. */
@Component
@Lagrum({"UB 10:16", "UB 10:20"})
public class Fartygskop {

    private final Forsaljningslager lager;
    private final Auktionslager auktioner;
    private final Kopehandlaggning kopen;
    private final Fristbok fristbok;
    private final Dagbok dagbok;

    Fartygskop(Forsaljningslager lager, Auktionslager auktioner, Kopehandlaggning kopen, Fristbok fristbok, Dagbok dagbok) {
        this.lager = lager;
        this.auktioner = auktioner;
        this.kopen = kopen;
        this.fristbok = fristbok;
        this.dagbok = dagbok;
    }

    /** Accepts a bid and books the down payment; the rest is to be paid by the meeting at the latest. */
    @Lagrum({"UB 10:16 st 1", "UB 10:16 st 4", "UB 10:20 st 1"})
    public Kop godta(Auktion auktion, Kop nytt, Satt satt, Betalningssatt betalning, String vem) {
        Forsaljning f = lager.las(nytt.forsaljningId());
        Kop kop = lager.laggTill(nytt);
        lager.handpenningSatt(kop.id(), satt.name());
        if (kop.handpenning().arPositivt()) {
            kopen.bokforIn(f, "handpenning/" + kop.id(), "Handpenning vid exekutiv försäljning", kop.handpenning(), vem);
            kopen.kvitto(f, kop, "handpenning/" + kop.id(), kop.handpenning(), betalning);
        }
        lager.satt(f.id(), Forsaljning.Status.SALD);
        auktioner.satt(auktion.id(), Auktion.Status.HALLEN);
        String frist = Kopehandlaggning.fristNyckel(f.id());
        fristbok.hitta(f.malnummer(), frist).ifPresent(x -> fristbok.iakttagen(f.malnummer(), frist));
        fristbok.satt(new SattFrist(f.malnummer(), "UB 10:16 st 4", "UB 10:16 st 4", "inropet (" + kop.id() + ")", kop.dag(), kop.anstandTill(),
                List.of("Obetald del av den kontanta köpeskillingen betalas senast vid sammanträdet för fördelning, som kungjordes till den dagen."),
                Kopehandlaggning.anstandNyckel(kop.id()), null));
        dagbok.skriv(f.malnummer(), vem, "Egendomen är såld för " + kop.pris().svenskt() + " kronor. Handpenning lämnas " + satt.text() + ": " + kop.handpenning().svenskt() + " kronor. Återstoden betalas senast " + kop.anstandTill() + ".", "UB 10:16, UB 10:19");
        return kop;
    }
}
