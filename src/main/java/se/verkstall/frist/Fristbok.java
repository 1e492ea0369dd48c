package se.verkstall.frist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.frist.Fristlager.NyRad;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.LagrumIOrd;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.MalSaknasException;
import se.verkstall.processmotor.Timrar;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Dagnamn;
import se.verkstall.tid.Tidsrakning;

/**
 * The deadline ledger: every deadline of every case, why it falls on its day, and how it went.
 *
 * <p>Everything here runs in the caller's transaction and writes the dagbok of the case. The engine's timers and the due dates of
 * tasks are projections of the ledger and are moved with it.
 */
@Service
@Lagrum("UF 1:5")
public class Fristbok {

    private final Fristlager lager;
    private final Regelbok regler;
    private final Omrakning omrakning;
    private final Dagbok dagbok;
    private final InternaMal interna;
    private final Fristhandelser handelser;
    private final Dagsslut dagsslut;
    private final Timrar timrar;
    private final Clock klocka;

    Fristbok(Fristlager lager, Regelbok regler, Omrakning omrakning, InternaMal interna, Fristhandelser handelser, Dagsslut dagsslut,
             Dagbok dagbok, Timrar timrar, Clock klocka) {
        this.lager = lager;
        this.regler = regler;
        this.omrakning = omrakning;
        this.dagbok = dagbok;
        this.interna = interna;
        this.handelser = handelser;
        this.dagsslut = dagsslut;
        this.timrar = timrar;
        this.klocka = klocka;
    }

    /**
     * Starts a deadline whose day the catalogue gives, by the wording in force on the day of the event.
     *
     * @throws IllegalStateException if one with the same key already runs in the case
     * @throws se.verkstall.mal.MalSaknasException if there is no such case
     * @throws OgiltigIndataException if the catalogue has no such row or it sets no countable time
     * @throws se.verkstall.lag.RegelSaknasException if the row was not in force on the day
     */
    @Transactional
    public Frist starta(NyFrist ny) {
        Regelbok.Utrakning utrakning = regler.rakna(ny.katalogId(), ny.handelse());
        return laggTill(new NyRad(ny.malnummer(), utrakning.regel(), ny.ankare(), ny.handelse(), utrakning.dag().dag(),
                utrakning.dag().motivering(), ny.nyckel(), ny.timer(), interna.nytt(utrakning.regel(), utrakning.dag().dag()).orElse(null), null, nu()));
    }

    /**
     * Starts a deadline whose day the authority has set.
     *
     * @throws IllegalStateException if one with the same key already runs in the case
     * @throws se.verkstall.mal.MalSaknasException if there is no such case
     */
    @Transactional
    public Frist satt(SattFrist satt) {
        return laggTill(new NyRad(satt.malnummer(), Fristregel.satt(satt), satt.ankare(), satt.handelse(), satt.dag(), satt.motivering(),
                satt.nyckel(), satt.timer(), null, satt.langd(), nu()));
    }

    /** The act was done. Done after the day had passed, it is noted that it was late. Nothing happens if it was noted before. */
    @Transactional
    public void iakttagen(String malnummer, String nyckel) {
        iakttagen(malnummer, nyckel, LocalDate.now(klocka));
    }

    /** The act was done on a day: in time if that is the last day or before, although it is noted only now; then nothing was missed. */
    @Transactional
    public void iakttagen(String malnummer, String nyckel, LocalDate nar) {
        Frist frist = senaste(malnummer, nyckel);
        boolean iTid = !Dagslag.kanForsuttas(frist.riktning()) || !nar.isAfter(frist.dag());
        boolean missad = frist.status() == Friststatus.FORSUTTEN && frist.fullgjord() == null;
        if (iTid && (frist.status().loper() || missad)) {
            handelser.aterkalla(List.of(frist.id()));
            avsluta(frist, Friststatus.IAKTTAGEN, nar, Fristtext.iakttagen(frist));
        } else if (frist.status().loper() || missad) {
            dagsslut.forsutten(malnummer, nyckel);
            lager.fullgjord(frist.id(), nar, nu());
            skriv(frist, Fristtext.fullgjordForSent(frist));
        }
    }

    /** The day passed and the act was not done. Nothing happens if the deadline no longer runs. */
    @Transactional
    public void forsutten(String malnummer, String nyckel) {
        if (!dagsslut.forsutten(malnummer, nyckel)) {
            senaste(malnummer, nyckel);
        }
    }

    /** The deadline is of no more interest. Nothing happens if it no longer runs. */
    @Transactional
    public void bortfallen(String malnummer, String nyckel) {
        Frist frist = senaste(malnummer, nyckel);
        if (frist.status().loper()) {
            avsluta(frist, Friststatus.BORTFALLEN, null, Fristtext.bortfallen(frist));
        }
    }

    /** Every deadline that still runs in the case falls away, as when the case ends. */
    @Transactional
    public void bortfallna(String malnummer) {
        lager.lopande(malnummer).forEach(f -> avsluta(f, Friststatus.BORTFALLEN, null, Fristtext.bortfallen(f)));
    }

    /**
     * Extends a running deadline to a later day, on the exception that its section has. A day that is no vardag moves to the next one.
     *
     * <p>A day that the authority set itself it may also move, with a reason. Where the section has no exception, as UF 13:6 for the
     * announcement of the distribution meeting, nobody may.
     *
     * @param skal why, in writing
     * @throws OgiltigIndataException if the section has no exception, the reason is missing, or the day is not later
     */
    @Transactional
    public Frist forlang(String malnummer, String nyckel, LocalDate nyDag, String skal, String vem) {
        Frist frist = senaste(malnummer, nyckel);
        provaForlangning(frist, nyDag, skal);
        BeraknadDag ny = Tidsrakning.senastDen(nyDag);
        String undantag = undantag(frist).orElse(null);
        List<String> motivering = new ArrayList<>(frist.motivering());
        motivering.addAll(Fristtext.forlangning(frist.lagrum(), undantag, vem, skal.strip()));
        motivering.addAll(ny.motivering());
        Frist forlangd = lager.forlang(frist, ny.dag(), motivering, new Fristlager.Forlangning(vem, skal.strip(), undantag));
        dagbok.skriv(malnummer, vem, Fristtext.forlangd(frist, forlangd, skal.strip()), frist.lagrum());
        Omrakning.plats(forlangd).ifPresent(p -> timrar.flytta(List.of(p)));
        return forlangd;
    }

    /** The exception of its section on which the deadline can be extended, such as särskilda skäl; empty if there is none, or the authority set the day itself. */
    public Optional<String> undantag(Frist frist) {
        return frist.regelFran() == null ? Optional.empty() : regler.undantag(frist.katalogId(), frist.regelFran());
    }

    /** Why the deadline cannot be extended now, in Swedish; empty if it can, given a reason in writing and a later day. */
    public Optional<String> hinderMotForlangning(Frist frist) {
        if (!frist.status().loper()) {
            return Optional.of("Fristen är " + frist.status().iOrd() + " och kan inte förlängas.");
        }
        if (!frist.arSistaDag()) {
            return Optional.of("Det är ingen sista dag för en åtgärd och kan inte förlängas.");
        }
        if (frist.regelFran() != null && undantag(frist).isEmpty()) {
            return Optional.of("Tiden i " + LagrumIOrd.alla(frist.lagrum()) + " har inget undantag för särskilda skäl och kan inte förlängas.");
        }
        return Optional.empty();
    }

    /**
     * The event that deadlines are counted from fell on another day: every deadline of the case that hangs on it is counted anew, and the engine follows.
     * One that was missed runs again if its new day has not passed; one that was kept is missed if the act came after its new day. A day that the
     * authority set stands, unless it was set by its length. What was counted from an earlier time of an anchor that comes again is left alone unless it runs.
     */
    @Transactional
    public void flyttaAnkare(String malnummer, String ankare, LocalDate nyHandelse, String vem) {
        omrakning.flyttaAnkare(malnummer, ankare, null, Objects.requireNonNull(nyHandelse), vem);
    }

    /**
     * A person corrects the day of an event: what was counted from that event on that day is counted anew, as {@link #flyttaAnkare} does, and the dagbok has
     * the reason.
     *
     * @param fran the day it was taken to be
     * @param till the day it was
     * @param skal why, in writing
     * @throws OgiltigIndataException naming {@code ankare}, {@code till} or {@code skal} if nothing hangs on the event that day, the day is missing or the
     *         same, or the reason is missing
     * @throws se.verkstall.lag.RegelSaknasException if a rule was not in force on the new day; then nothing has changed
     */
    @Transactional
    public void rattaAnkare(String malnummer, String ankare, LocalDate fran, LocalDate till, String skal, String vem) {
        kravMal(malnummer);
        if (till == null || till.equals(fran)) {
            throw new OgiltigIndataException("till", null, "Ange den rätta dagen; den ska vara en annan än den som står.");
        }
        if (skal == null || skal.isBlank()) {
            throw new OgiltigIndataException("skal", null, "Skriv varför dagen ändras: en dag ändras inte utan skriftliga skäl.");
        }
        if (ankare(malnummer).stream().noneMatch(a -> a.ankare().equals(ankare) && a.handelse().equals(fran))) {
            throw new OgiltigIndataException("ankare", null, "Ingen frist i målet räknas från " + ankare + " den dagen.");
        }
        dagbok.skriv(malnummer, vem, "Rättad dag för " + ankare + ": " + Dagnamn.medDatum(fran) + " ska vara " + Dagnamn.medDatum(till) + ". Skäl: "
                + skal.strip(), null);
        omrakning.flyttaAnkare(malnummer, ankare, fran, till, vem);
    }

    /**
     * An event that deadlines of a case are counted from.
     *
     * @param frister how many are counted from it
     */
    public record Ankare(String ankare, LocalDate handelse, int frister) {
    }

    /** The events that the deadlines of a case are counted from, the latest first. */
    @Transactional(readOnly = true)
    public List<Ankare> ankare(String malnummer) {
        return lager.ankare(malnummer);
    }

    /** Counts every running deadline of every case anew; returns how many changed. */
    public int raknaOm() {
        return omrakning.raknaOm();
    }

    /** The deadlines of a case: those that run first, the nearest first. */
    @Transactional(readOnly = true)
    public List<Frist> i(String malnummer) {
        return lager.i(malnummer);
    }

    /** The deadline with the number. */
    @Transactional(readOnly = true)
    public Optional<Frist> hitta(long id) {
        return lager.hitta(id);
    }

    /** The newest deadline with a key in a case. */
    @Transactional(readOnly = true)
    public Optional<Frist> hitta(String malnummer, String nyckel) {
        return lager.i(malnummer).stream().filter(f -> f.nyckel().equals(nyckel)).max(java.util.Comparator.comparingLong(Frist::id));
    }

    private Frist laggTill(NyRad ny) {
        Frist frist = lager.laggTill(ny).orElseThrow(() -> {
            kravMal(ny.malnummer());
            return new IllegalStateException("Fristen " + ny.nyckel() + " löper redan i mål " + ny.malnummer() + ".");
        });
        skriv(frist, Fristtext.startad(frist));
        return frist;
    }

    private Frist senaste(String malnummer, String nyckel) {
        return lager.senaste(malnummer, nyckel).orElseThrow(() -> {
            kravMal(malnummer);
            return new IllegalStateException("Det finns ingen frist " + nyckel + " i mål " + malnummer + ".");
        });
    }

    private void avsluta(Frist frist, Friststatus status, LocalDate gjord, String handelse) {
        lager.avsluta(frist.id(), status, gjord, nu());
        skriv(frist, handelse);
    }

    private void kravMal(String malnummer) {
        if (!lager.finnsMal(malnummer)) {
            throw new MalSaknasException(malnummer);
        }
    }

    private void provaForlangning(Frist frist, LocalDate nyDag, String skal) {
        hinderMotForlangning(frist).ifPresent(hinder -> {
            throw new OgiltigIndataException("nyckel", frist.lagrum(), hinder);
        });
        if (skal == null || skal.isBlank()) {
            throw new OgiltigIndataException("skal", frist.lagrum(), "Skriv de särskilda skälen: utan skriftliga skäl förlängs ingen frist.");
        }
        if (nyDag == null || !nyDag.isAfter(frist.dag())) {
            throw new OgiltigIndataException("nyDag", frist.lagrum(), "Den nya dagen ska ligga efter " + frist.dag() + ".");
        }
    }

    private void skriv(Frist frist, String handelse) {
        dagbok.skriv(frist.malnummer(), Dagbok.SYSTEMET, handelse, frist.lagrum());
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(klocka);
    }
}
