package se.verkstall.frist;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.processmotor.Nattarbete;

/**
 * The ledger's night: first the engine is put right, so that no process stands still for a lost timer; then the passing of the day is
 * noted; then those who need to know are told.
 */
@Component
class Fristvakt implements Nattarbete {

    private final Avstamning avstamning;
    private final Dagsslut dagsslut;
    private final Eskalering eskalering;

    Fristvakt(Avstamning avstamning, Dagsslut dagsslut, Eskalering eskalering) {
        this.avstamning = avstamning;
        this.dagsslut = dagsslut;
        this.eskalering = eskalering;
    }

    @Override
    public String namn() {
        return "fristvakt";
    }

    @Override
    @Transactional
    public void utfor(LocalDate idag) {
        avstamning.nattens();
        dagsslut.vantetider(idag);
        dagsslut.forsutna(idag);
        eskalering.paminn(idag);
    }
}
