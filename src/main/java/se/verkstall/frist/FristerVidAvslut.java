package se.verkstall.frist;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.verkstall.mal.MalAvslutat;

/** Lets every deadline that still runs fall away when its case ends. */
@Component
class FristerVidAvslut {

    private final Fristbok fristbok;

    FristerVidAvslut(Fristbok fristbok) {
        this.fristbok = fristbok;
    }

    @EventListener
    void avslutat(MalAvslutat handelse) {
        fristbok.bortfallna(handelse.malnummer());
    }
}
