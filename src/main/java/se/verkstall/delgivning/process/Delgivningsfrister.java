package se.verkstall.delgivning.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.verkstall.delgivning.Delgivning;
import se.verkstall.delgivning.berakning.Delgivningslag;
import se.verkstall.delgivning.berakning.Delgivningssatt;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.SattFrist;
import se.verkstall.frist.Timer;
import se.verkstall.processmotor.Processer;
import se.verkstall.tid.BeraknadDag;

/**
 * The times of a service in the ledger. The act of 2010 has its rows in the catalogue; the days of the act of 1970, and those the authority sets itself,
 * are computed here and kept with their reason.
 */
@Component
class Delgivningsfrister {

    static final String VAL = "val";
    static final String KVITTO = "kvitto";
    static final String KONTROLL = "kontrollmeddelande";
    static final String PRESUMTION = "presumtion";
    static final String REDOVISNING = "redovisning";
    static final String KUNGORANDE = "kungorande";

    private final Fristbok bok;

    Delgivningsfrister(Fristbok bok) {
        this.bok = bok;
    }

    /**
     * What starts.
     *
     * @param vad which of the times of the service
     * @param ankare what it is counted from, in Swedish
     */
    record Start(String vad, String lagrum, String ankare, LocalDate handelse, BeraknadDag dag) {
    }

    /** A day that the authority sets itself; gives the moment when it has passed. */
    Date satt(Delgivning d, Start s, Timer timer) {
        bok.satt(new SattFrist(d.malnummer(), "Delgivning " + s.vad(), s.lagrum(), ankare(d, s), s.handelse(), s.dag().dag(), s.dag().motivering(),
                nyckel(d, s.vad()), timer));
        return Processer.efterSistaDag(s.dag().dag());
    }

    /** The last day for announcing; gives the moment when it has passed. */
    Date kungorande(Delgivning d, Start s, Timer timer) {
        if (d.lag() == Delgivningslag.LAG_1970) {
            return satt(d, s, timer);
        }
        return Processer.efterSistaDag(katalog(d, s, "DelgL 47", timer));
    }

    /** The day on which service is presumed; gives the moment when it has come. */
    Date presumtion(Delgivning d, Delgivningssatt satt, Start s, Timer timer) {
        if (d.lag() == Delgivningslag.LAG_1970) {
            return satt(d, s, timer);
        }
        return Processer.morgonen(katalog(d, s, switch (satt) {
            case SARSKILD -> "DelgL 30";
            case KUNGORELSE -> "DelgL 51";
            default -> "DelgL 26";
        }, timer));
    }

    private LocalDate katalog(Delgivning d, Start s, String id, Timer timer) {
        Frist frist = bok.starta(new NyFrist(d.malnummer(), id, ankare(d, s), s.handelse(), nyckel(d, s.vad()), timer));
        if (!frist.dag().equals(s.dag().dag())) {
            throw new IllegalStateException("Katalogens " + id + " ger " + frist.dag() + ", delgivningens regel " + s.dag().dag() + ".");
        }
        return frist.dag();
    }

    /** What had to be done has been done. */
    void iakttagen(Delgivning d, String vad) {
        if (loper(d, vad)) {
            bok.iakttagen(d.malnummer(), nyckel(d, vad));
        }
    }

    /** The day passed. */
    void forsutten(Delgivning d, String vad) {
        if (loper(d, vad)) {
            bok.forsutten(d.malnummer(), nyckel(d, vad));
        }
    }

    /** The recipient is served by the method: what was waited for has come, the rest is of no more interest. */
    void klar(Delgivning d, Delgivningssatt satt) {
        boolean presumerad = satt == Delgivningssatt.FORENKLAD || satt == Delgivningssatt.SARSKILD || satt == Delgivningssatt.KUNGORELSE;
        Set<String> iakttagna = presumerad ? Set.of(nyckel(d, PRESUMTION)) : Set.of(nyckel(d, KVITTO), nyckel(d, REDOVISNING));
        lopande(d).forEach(nyckel -> {
            if (iakttagna.contains(nyckel)) {
                bok.iakttagen(d.malnummer(), nyckel);
            } else {
                bok.bortfallen(d.malnummer(), nyckel);
            }
        });
    }

    /** The method has ended without service: a day that has passed was missed, the rest is of no more interest. */
    void slut(Delgivning d, LocalDate idag) {
        bok.i(d.malnummer()).stream().filter(f -> f.status().loper() && f.nyckel().startsWith(nyckel(d, ""))).forEach(f -> {
            if (f.arSistaDag() && f.dag().isBefore(idag)) {
                bok.forsutten(d.malnummer(), f.nyckel());
            } else {
                bok.bortfallen(d.malnummer(), f.nyckel());
            }
        });
    }

    private List<String> lopande(Delgivning d) {
        return bok.i(d.malnummer()).stream().filter(f -> f.status().loper() && f.nyckel().startsWith(nyckel(d, ""))).map(Frist::nyckel).toList();
    }

    private boolean loper(Delgivning d, String vad) {
        return bok.hitta(d.malnummer(), nyckel(d, vad)).filter(f -> f.status().loper()).isPresent();
    }

    private static String ankare(Delgivning d, Start s) {
        return "delgivning " + d.nr() + ", " + s.ankare();
    }

    private static String nyckel(Delgivning d, String vad) {
        return "delgivning-" + d.nr() + "-" + vad;
    }
}
