package se.verkstall.forsaljning;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.forsaljning.handlaggning.Pantforskrivning;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Processer;

/** The door by which the applicant asks that the property mortgaged by an attached deed is taken. */
@Service
@Lagrum("UB 9:14 st 1")
public class Pantbreven {

    private static final String YRKAS = "egendomenYrkas";

    private final Egendomsregister egendomar;
    private final Fristbok fristbok;
    private final Processer processer;
    private final Clock klocka;

    Pantbreven(Egendomsregister egendomar, Fristbok fristbok, Processer processer, Clock klocka) {
        this.egendomar = egendomar;
        this.fristbok = fristbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /**
     * The applicant asks for it.
     *
     * @throws OgiltigIndataException if the month has passed, or nothing is waited for
     */
    @Transactional
    public void yrka(long egendomId, LocalDate dag) {
        String mal = egendomar.hamta(egendomId).malnummer();
        Frist frist = fristbok.hitta(mal, Pantforskrivning.nyckel(egendomId))
                .orElseThrow(() -> new OgiltigIndataException("egendom", "UB 9:14", "Inget yrkande väntas."));
        if (dag.isAfter(frist.dag()) || dag.isAfter(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("dag", "UB 9:14 st 1", "Yrkandet skulle ha gjorts senast " + frist.dag() + ", en månad från utmätningen.");
        }
        if (processer.meddela(YRKAS, mal, "egendomId", egendomId) == 0) {
            throw new OgiltigIndataException("egendom", "UB 9:14", "Inget yrkande väntas.");
        }
        fristbok.iakttagen(mal, frist.nyckel(), dag);
    }
}
