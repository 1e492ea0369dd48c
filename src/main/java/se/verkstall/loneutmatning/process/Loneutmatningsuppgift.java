package se.verkstall.loneutmatning.process;

import org.springframework.stereotype.Component;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.lagring.Loneutmatningslager;
import se.verkstall.processmotor.Uppgift;

/** Finds the attachment a task is about. */
@Component
class Loneutmatningsuppgift {

    private final Loneutmatningslager lager;

    Loneutmatningsuppgift(Loneutmatningslager lager) {
        this.lager = lager;
    }

    /**
     * The attachment the case takes part in, or the last one it took part in: a case may end while others go on in its attachment, and the task is then left
     * where it stood.
     *
     * @throws IllegalStateException if the case has taken part in none
     */
    Loneutmatning loneutmatning(Uppgift uppgift) {
        return lager.oppenIMal(uppgift.malnummer()).or(() -> lager.iMal(uppgift.malnummer()).stream().reduce((a, b) -> b))
                .orElseThrow(() -> new IllegalStateException("Mål " + uppgift.malnummer() + " deltar inte i någon löneutmätning."));
    }
}
