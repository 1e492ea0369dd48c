package se.verkstall.frist;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.frist.Avvikelselager.Fynd;
import se.verkstall.frist.Fristavvikelse.Slag;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Timerkontroll;
import se.verkstall.processmotor.Timrar;
import se.verkstall.processmotor.Timrar.Plats;

/**
 * Compares the ledger with the engine each night, keeps what differs, and puts the engine right: the ledger is what counts.
 *
 * <p>A deviation is reported once and repaired once. A deadline that runs although its process has ended is only reported: what is to
 * become of it is for a person.
 */
@Service
public class Avstamning {

    private static final Logger LOGG = LoggerFactory.getLogger(Avstamning.class);

    private final Avvikelselager lager;
    private final Timrar timrar;
    private final Timerkontroll kontroll;
    private final Fristlager frister;
    private final Dagbok dagbok;
    private final Clock klocka;

    Avstamning(Avvikelselager lager, Timrar timrar, Timerkontroll kontroll, Fristlager frister, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.timrar = timrar;
        this.kontroll = kontroll;
        this.frister = frister;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** The night's comparison and repair, with a row that says that it was done. */
    @Transactional
    public void nattens() {
        List<Fristavvikelse> funna = avstam();
        int reparerade = reparera();
        lager.avstamd(lager.antalIMotorn(), funna.size(), reparerade, nu());
    }

    /** Compares, and returns every deviation that is open now: those found before and those that are new. */
    @Transactional
    public List<Fristavvikelse> avstam() {
        List<Fynd> fynd = verkliga(lager.sok(null, nu()));
        lager.stangUpphorda(fynd, nu());
        int nya = lager.anteckna(fynd, nu());
        List<Fristavvikelse> oppna = lager.oppna();
        if (nya > 0) {
            LOGG.warn("Fristboken och processmotorn skiljer sig på {} nya ställen, {} i allt", nya, oppna.size());
        }
        return oppna;
    }

    /** Puts the engine right wherever an open deviation still stands; returns how many were. */
    @Transactional
    public int reparera() {
        return lager.oppna().stream().filter(a -> a.slag().kanRepareras()).mapToInt(this::reparera).sum();
    }

    /** The deviations that are open. */
    @Transactional(readOnly = true)
    public List<Fristavvikelse> oppna() {
        return lager.oppna();
    }

    /** All deviations a deadline has had. */
    @Transactional(readOnly = true)
    public List<Fristavvikelse> av(long fristId) {
        return lager.av(fristId);
    }

    /** When the ledger was last compared with the engine at night. */
    @Transactional(readOnly = true)
    public Optional<OffsetDateTime> senaste() {
        return lager.senasteAvstamning();
    }

    /** Looks again, with the deadline's row locked, so that what has mended or ended meanwhile is left alone. */
    private int reparera(Fristavvikelse avvikelse) {
        Frist frist = frister.las(avvikelse.fristId());
        List<Fynd> kvar = verkliga(lager.sok(avvikelse.fristId(), nu())).stream().filter(f -> f.slag() == avvikelse.slag()).toList();
        if (kvar.isEmpty()) {
            return 0;
        }
        for (Fynd fynd : kvar) {
            if (fynd.slag() == Slag.TIMER_SAKNAS) {
                kontroll.aterskapa(fynd.plats());
            } else {
                timrar.flytta(List.of(fynd.plats()));
            }
        }
        lager.reparerad(avvikelse.id(), nu());
        dagbok.skriv(frist.malnummer(), Dagbok.SYSTEMET, Fristtext.reparerad(frist, avvikelse.slag()), frist.lagrum());
        return 1;
    }

    private List<Fynd> verkliga(List<Fynd> fynd) {
        Set<Plats> saknade = new HashSet<>(kontroll.saknade(fynd.stream().filter(f -> f.slag() == Slag.TIMER_SAKNAS).map(Fynd::plats).toList()));
        return fynd.stream().filter(f -> f.slag() != Slag.TIMER_SAKNAS || saknade.contains(f.plats())).toList();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klocka);
    }
}
