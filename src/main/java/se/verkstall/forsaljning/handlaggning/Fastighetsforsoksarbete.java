package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Fastighetsforsok;
import se.verkstall.forsaljning.berakning.Fastighetsforsok.Lage;
import se.verkstall.forsaljning.berakning.Fastighetsforsok.Orsak;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;

/** The question of a new attempt to sell real property: why it is asked, until when, and what has been asked. */
@Component
@Lagrum({"UB 12:42", "UB 12:61"})
public class Fastighetsforsoksarbete {

    private final Forsaljningslager lager;
    private final Auktionslager auktioner;
    private final Fristbok fristbok;
    private final Clock klocka;

    Fastighetsforsoksarbete(Forsaljningslager lager, Auktionslager auktioner, Fristbok fristbok, Clock klocka) {
        this.lager = lager;
        this.auktioner = auktioner;
        this.fristbok = fristbok;
        this.klocka = klocka;
    }

    /** Starts the week if one runs; returns its last day, or {@code null}. */
    public LocalDate oppna(long forsaljningId, Timer timer) {
        Forsaljning f = lager.hamta(forsaljningId);
        if (orsak(f) != Orsak.EJ_INROP) {
            return null;
        }
        Auktion a = hallen(forsaljningId).orElseThrow();
        String nyckel = nyckel(a);
        return fristbok.hitta(f.malnummer(), nyckel).orElseGet(() -> fristbok.starta(new NyFrist(f.malnummer(), "UB 12:42", a.ankare(), a.dag(), nyckel, timer))).dag();
    }

    /** How it stands, with what the applicant says. */
    public Lage lage(Forsaljning f, LocalDate begard, boolean avstar, boolean utsikt) {
        LocalDate dag = hallen(f.id()).map(Auktion::dag).orElse(LocalDate.now(klocka));
        return new Lage(orsak(f), dag, begard, avstar, (int) auktioner.i(f.id()).stream().filter(a -> a.status() == Auktion.Status.HALLEN).count(), utsikt);
    }

    /** Closes the week in the ledger as it went. */
    public void stang(Forsaljning f, Lage l) {
        Optional<Auktion> a = hallen(f.id());
        if (a.isEmpty() || fristbok.hitta(f.malnummer(), nyckel(a.get())).isEmpty()) {
            return;
        }
        if (l.begard() == null) {
            fristbok.forsutten(f.malnummer(), nyckel(a.get()));
        } else {
            fristbok.iakttagen(f.malnummer(), nyckel(a.get()), l.begard());
        }
    }

    /** Why it is asked: how the latest attempt ended. */
    public Orsak orsak(Forsaljning f) {
        if (f.underHand()) {
            return Orsak.EJ_UNDER_HAND;
        }
        long senaste = hallen(f.id()).map(Auktion::id).orElse(0L);
        boolean ogiltigt = lager.kop(f.id()).stream().anyMatch(k -> k.status() == Kop.Status.OGILTIGT && Long.valueOf(senaste).equals(k.auktionId()));
        return ogiltigt ? Orsak.INROP_OGILTIGT : Orsak.EJ_INROP;
    }

    /** The last day to ask. */
    public LocalDate senast(Forsaljning f) {
        return orsak(f) == Orsak.EJ_INROP ? hallen(f.id()).map(a -> Fastighetsforsok.begarsSenast(a.dag())).orElse(null) : null;
    }

    private Optional<Auktion> hallen(long forsaljningId) {
        return auktioner.i(forsaljningId).stream().filter(a -> a.status() == Auktion.Status.HALLEN).reduce((x, y) -> y);
    }

    private static String nyckel(Auktion a) {
        return "nytt_fastighetsforsok/" + a.id();
    }
}
