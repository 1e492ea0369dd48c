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

    /** @throws IllegalStateException if the case takes part in none */
    Loneutmatning loneutmatning(Uppgift uppgift) {
        return lager.oppenIMal(uppgift.malnummer())
                .orElseThrow(() -> new IllegalStateException("Mål " + uppgift.malnummer() + " deltar inte i någon löneutmätning."));
    }
}
