package se.verkstall.mal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a case: its state, its last row in the dagbok, and the word to everyone who keeps something running for it. */
@Service
public class Avslut {

    private final Malregister register;
    private final Dagbok dagbok;
    private final ApplicationEventPublisher handelser;

    Avslut(Malregister register, Dagbok dagbok, ApplicationEventPublisher handelser) {
        this.register = register;
        this.dagbok = dagbok;
        this.handelser = handelser;
    }

    /** Ends the case; nothing happens if it has ended already. */
    @Transactional
    public void avsluta(String malnummer, Malstatus status, String handelse, String lagrum) {
        if (register.hamta(malnummer).status().arSlut()) {
            return;
        }
        register.satt(malnummer, status, Fas.AVSLUTAT);
        dagbok.skriv(malnummer, Dagbok.SYSTEMET, handelse, lagrum);
        handelser.publishEvent(new MalAvslutat(malnummer, status));
    }
}
