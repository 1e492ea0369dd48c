package se.verkstall.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Jobbkorare;
import se.verkstall.processmotor.Klocka;
import se.verkstall.tid.Helgdagar;
import se.verkstall.utskick.Utskickslada;

/**
 * The demo's clock. It begins Monday 2022-01-10 at eight, ticks as real time does, stands while the application is stopped,
 * and can be moved forward: then everything due on the way happens, each thing at its own moment.
 */
@Service
@Profile("demo")
public class Demoklocka implements DisposableBean {

    private static final Logger LOGG = LoggerFactory.getLogger(Demoklocka.class);
    /** How far ahead of the clock its remembered place lies, so that a crash never puts it back. */
    private static final int FORSPRANG_SEKUNDER = 10;
    private static final String FALT = "till";

    private final Demominne minne;
    private final Jobbkorare jobb;
    private final Utskickslada post;
    private final Dagordning dagordning;
    private final Clock klocka;
    private final ReentrantLock las = new ReentrantLock(true);
    private final ExecutorService bakgrund = Executors.newSingleThreadExecutor(r -> new Thread(r, "demoklocka"));
    private volatile Flytt senaste;

    Demoklocka(Demominne minne, Jobbkorare jobb, Utskickslada post, List<Dagshandelse> handelser, Clock klocka) {
        this.minne = minne;
        this.jobb = jobb;
        this.post = post;
        this.dagordning = new Dagordning(handelser);
        this.klocka = klocka;
    }

    /**
     * A move of the clock.
     *
     * @param nu how far it has come
     * @param jobb how many jobs have run on the way
     * @param misslyckade how many attempts failed; each is tried again, or waits as an incident
     */
    public record Flytt(OffsetDateTime fran, OffsetDateTime till, OffsetDateTime nu, long jobb, long misslyckade, boolean pagar) {

        /** How much of the way is done, in whole per cent. */
        public int procent() {
            long hela = till.toEpochSecond() - fran.toEpochSecond();
            return !pagar || hela <= 0 ? 100 : (int) Math.max(0, Math.min(100, (nu.toEpochSecond() - fran.toEpochSecond()) * 100 / hela));
        }
    }

    /** Where the clock stands; {@code flytt} is the move under way or the last one since the start, or {@code null}. */
    public record Lage(OffsetDateTime nu, boolean riktig, Flytt flytt) {
    }

    /** Where the clock stands and how a move gets on. */
    public Lage lage() {
        return new Lage(OffsetDateTime.now(klocka), minne.riktigKlocka(), senaste);
    }

    /**
     * Moves the clock forward and returns when everything due by then has happened. Calls made at the same time are taken in turn.
     *
     * @throws OgiltigIndataException if the moment lies behind the clock or beyond the calendar, or the clock is the real one
     */
    public Flytt flytta(OffsetDateTime till) {
        kontrollera(till);
        las.lock();
        try {
            kontrollera(till);
            return jobb.medStillaExekutor(() -> utfor(till));
        } finally {
            las.unlock();
        }
    }

    /**
     * Begins to move the clock and returns at once; {@link #lage} tells how it gets on.
     *
     * @throws OgiltigIndataException as {@link #flytta}
     */
    public Flytt flyttaIBakgrunden(OffsetDateTime till) {
        kontrollera(till);
        senaste = new Flytt(OffsetDateTime.now(klocka), svensk(till.toInstant()), OffsetDateTime.now(klocka), 0, 0, true);
        bakgrund.submit(() -> {
            try {
                flytta(till);
            } catch (RuntimeException e) {
                LOGG.error("Klockan kunde inte flyttas till {}", till, e);
                senaste = new Flytt(senaste.fran(), senaste.till(), OffsetDateTime.now(klocka), senaste.jobb(), senaste.misslyckade(), false);
            }
        });
        return senaste;
    }

    /** Remembers the time, also during a move, and lets the outside world do what its hour has come for, as the clock ticks. */
    void ticka() {
        if (!minne.riktigKlocka()) {
            minne.klockan(klocka.instant().plusSeconds(FORSPRANG_SEKUNDER));
        }
        if (!las.tryLock()) {
            return;
        }
        try {
            List<Dagordning.Tillfalle> nasta;
            while (!(nasta = dagordning.nasta(minne.omvarldTill(), klocka.instant())).isEmpty()) {
                intraffa(nasta);
            }
        } finally {
            las.unlock();
        }
    }

    @Override
    public void destroy() {
        bakgrund.shutdownNow();
        try {
            if (!minne.riktigKlocka()) {
                minne.stannade(klocka.instant());
            }
        } catch (DataAccessException e) {
            LOGG.warn("Klockans tid kunde inte sparas, databasen svarar inte: {}", e.toString());
        }
    }

    private Flytt utfor(OffsetDateTime till) {
        Framsteg framsteg = new Framsteg(OffsetDateTime.now(klocka), svensk(till.toInstant()));
        try {
            kor(framsteg);
            Instant nasta;
            while (!jobb.stannar() && (nasta = nastaTidpunkt(till.toInstant())) != null) {
                stall(nasta);
                List<Dagordning.Tillfalle> handelser = dagordning.nasta(minne.omvarldTill(), klocka.instant());
                if (!handelser.isEmpty()) {
                    intraffa(handelser);
                }
                kor(framsteg);
            }
            if (!jobb.stannar()) {
                stall(till.toInstant());
                kor(framsteg);
            }
        } finally {
            framsteg.visa(false);
        }
        LOGG.info("Klockan är flyttad till {}: {} jobb kördes, {} försök misslyckades", senaste.nu(), senaste.jobb(), senaste.misslyckade());
        return senaste;
    }

    /** Runs what is due; then the post goes, as it does each minute. */
    private void kor(Framsteg framsteg) {
        Jobbkorare.Utfall utfall = jobb.korForfallna(framsteg::under);
        post.skickaPost();
        framsteg.klart(utfall);
    }

    private void intraffa(List<Dagordning.Tillfalle> tillfallen) {
        for (Dagordning.Tillfalle t : tillfallen) {
            try {
                t.handelse().intraffa(t.dag());
            } catch (RuntimeException e) {
                LOGG.error("Dagens händelse {} {} misslyckades", t.handelse().getClass().getSimpleName(), t.dag(), e);
            }
        }
        minne.omvarldTill(tillfallen.get(0).nar());
    }

    private Instant nastaTidpunkt(Instant till) {
        Instant jobbet = jobb.nastaForfall(till).orElse(null);
        Instant handelsen = dagordning.nasta(minne.omvarldTill(), till).stream().map(Dagordning.Tillfalle::nar).findFirst().orElse(null);
        if (jobbet == null || handelsen == null) {
            return jobbet == null ? handelsen : jobbet;
        }
        return jobbet.isBefore(handelsen) ? jobbet : handelsen;
    }

    /** Sets the clock, remembered first; one that has ticked past the moment meanwhile is left. */
    private void stall(Instant till) {
        if (till.isAfter(klocka.instant())) {
            minne.klockan(till);
            Klocka.stall(till);
        }
    }

    private void kontrollera(OffsetDateTime till) {
        if (minne.riktigKlocka()) {
            throw fel("Programmet går på riktig klocka (verkstall.demo.klocka=riktig); den kan inte flyttas.");
        }
        if (till == null) {
            throw fel("Ange en tidpunkt, till exempel 2022-03-01T08:00:00+01:00.");
        }
        if (till.getYear() > Helgdagar.SISTA_AR) {
            throw fel("Kalendern slutar med år " + Helgdagar.SISTA_AR + ".");
        }
        if (till.toInstant().isBefore(klocka.instant())) {
            throw fel("Klockan går bara framåt, och den är " + OffsetDateTime.now(klocka).withNano(0) + ".");
        }
    }

    private static OgiltigIndataException fel(String text) {
        return new OgiltigIndataException(FALT, null, text);
    }

    private static OffsetDateTime svensk(Instant tidpunkt) {
        return ZonedDateTime.ofInstant(tidpunkt, Klocka.SVENSK_TID).toOffsetDateTime();
    }

    /** Counts a move as it goes and shows it to whoever asks. */
    private final class Framsteg {

        private final OffsetDateTime fran;
        private final OffsetDateTime till;
        private long korda;
        private long misslyckade;

        Framsteg(OffsetDateTime fran, OffsetDateTime till) {
            this.fran = fran;
            this.till = till;
            visa(true);
        }

        void under(long kordaNu) {
            senaste = new Flytt(fran, till, OffsetDateTime.now(klocka), korda + kordaNu, misslyckade, true);
        }

        void klart(Jobbkorare.Utfall utfall) {
            korda += utfall.korda();
            misslyckade += utfall.misslyckade();
            visa(true);
        }

        void visa(boolean pagar) {
            senaste = new Flytt(fran, till, OffsetDateTime.now(klocka), korda, misslyckade, pagar);
        }
    }
}
