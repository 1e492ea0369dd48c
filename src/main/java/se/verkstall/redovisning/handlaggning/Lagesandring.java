package se.verkstall.redovisning.handlaggning;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.verkstall.mal.MalAvslutat;
import se.verkstall.processmotor.Processer;

/** When a case ends no more is expected: what waits in it is tried again. */
@Component
class Lagesandring {

    /** Tells the process that accounts for money in a case that more has come, or that it stands otherwise. */
    static final String PROVA_IGEN = "merMedel";

    private final Processer processer;

    Lagesandring(Processer processer) {
        this.processer = processer;
    }

    @EventListener
    void malAvslutat(MalAvslutat handelse) {
        processer.meddela(PROVA_IGEN, handelse.malnummer(), Map.of());
    }
}
