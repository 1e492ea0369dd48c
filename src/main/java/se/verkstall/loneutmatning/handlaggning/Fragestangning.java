package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.Fraga;
import se.verkstall.loneutmatning.Fragetyp;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.lagring.Fragelager;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Processer;

/** Closes what is still open in an attachment that ends: nothing remains to be changed, reduced or respited. */
@Component
@Lagrum("UB 7:10")
public class Fragestangning {

    /** Tells the process of a question that its attachment has ended. */
    static final String BORTFALLER = "fraganBortfaller";
    private static final String FRAGA = "fragaId";
    /** A respite that was granted runs on in its process until its last day. */
    private static final Set<Fragetyp> LOPER_VIDARE = Set.of(Fragetyp.ANSTAND);

    private final Fragelager lager;
    private final Frister frister;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Fragestangning(Fragelager lager, Frister frister, Dagbok dagbok, Processer processer, Clock klocka) {
        this.lager = lager;
        this.frister = frister;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /** Closes the open questions, with their deadlines and tasks, and ends a respite that runs. A question that was just decided goes on with its letters. */
    public void stang(Loneutmatning l) {
        Set<Long> avbryts = lager.alla(l.id()).stream().filter(f -> f.bifall() == null || LOPER_VIDARE.contains(f.typ())).map(Fraga::id).collect(Collectors.toSet());
        lager.oppna(l.id()).forEach(f -> stang(l, f));
        processer.meddelaAlla(BORTFALLER, "loneutmatningId", l.id(), variabler -> !(variabler.get(FRAGA) instanceof Long fraga) || avbryts.contains(fraga));
    }

    private void stang(Loneutmatning l, Fraga f) {
        lager.bortfallen(f.id(), LocalDate.now(klocka), Dagbok.SYSTEMET);
        frister.bortfallen(f.malnummer(), Frister.fraga(f.id()));
        frister.bortfallen(f.malnummer(), Frister.styrkande(f.id()));
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Frågan om " + f.typ().text() + " har fallit bort: löneutmätning " + l.nummer() + " har upphört.",
                f.typ().lagrum());
    }
}
