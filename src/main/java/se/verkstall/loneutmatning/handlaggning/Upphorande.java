package se.verkstall.loneutmatning.handlaggning;

import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Status;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.utskick.Utskickslada;

/** What has to be there before the process of an attachment ends because of what was decided elsewhere. */
@Component
@Lagrum({"UB 7:10", "UB 7:12", "UF 7:8 st 1"})
public class Upphorande {

    private final Loneutmatningslager lager;
    private final Utskickslada lada;

    Upphorande(Loneutmatningslager lager, Utskickslada lada) {
        this.lager = lager;
        this.lada = lada;
    }

    /** @throws IllegalStateException if it has not been lifted, or the decision has not been queued to the employer */
    public void kravHavd(long loneutmatningId) {
        Loneutmatning l = upphord(loneutmatningId, "hävts");
        if (lada.hitta(l.ledandeMal(), Havning.arbetsgivarensBrev(l)).isEmpty()) {
            throw new IllegalStateException("Beslutet att häva löneutmätning " + l.nummer() + " är inte expedierat till arbetsgivaren (UB 7:12).");
        }
    }

    /** @throws IllegalStateException if it has not been handed over */
    public void kravOverlamnad(long loneutmatningId) {
        upphord(loneutmatningId, "överlämnats");
    }

    private Loneutmatning upphord(long id, String vad) {
        Loneutmatning l = lager.hamta(id);
        if (l.status() != Status.UPPHORD) {
            throw new IllegalStateException("Löneutmätning " + l.nummer() + " har inte " + vad + " (UB 7:10).");
        }
        return l;
    }
}
