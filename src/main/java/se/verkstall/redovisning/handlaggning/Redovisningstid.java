package se.verkstall.redovisning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.SattFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Processer;
import se.verkstall.redovisning.Redovisning;
import se.verkstall.redovisning.Redovisning.Mottagare;
import se.verkstall.redovisning.berakning.Redovisningssatt;
import se.verkstall.redovisning.berakning.Redovisningssatt.Lage;
import se.verkstall.redovisning.berakning.Redovisningssatt.Vag;
import se.verkstall.redovisning.berakning.Utbetalningshinder;
import se.verkstall.redovisning.berakning.Utbetalningshinder.Titel;
import se.verkstall.tid.Fristkatalog;

/** Decides when money is accounted for, and keeps its deadlines: two weeks, or three months when the amount is small and more is expected. */
@Component
@Lagrum({"UF 13:1", "UF 13:3", "UF 13:5", "UB 13:1"})
public class Redovisningstid {

    private final Redovisningslager lager;
    private final Medel medel;
    private final Malregister register;
    private final Fristbok fristbok;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Redovisningstid(Redovisningslager lager, Medel medel, Malregister register, Fristbok fristbok, Dagbok dagbok,
                    Processer processer, Clock klocka) {
        this.lager = lager;
        this.medel = medel;
        this.register = register;
        this.fristbok = fristbok;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /**
     * What is to be done.
     *
     * @param ingar whether an earlier accounting of the case takes care of the money
     * @param vantarTill the last day of waiting, or {@code null} if it does not wait
     * @param senast the day by which it has to be accounted for, or {@code null} in an allmänt mål
     */
    public record Bestamt(Vag vag, boolean ingar, LocalDate vantarTill, LocalDate senast) {
    }

    /** Judges how it stands today; the deadlines that follow run afterwards. */
    public Bestamt bestam(String processInstans, String malnummer, Mottagare mottagare, LocalDate influten, Timer timer) {
        Redovisning r = lager.las(processInstans, malnummer, mottagare, influten, OffsetDateTime.now(klocka));
        if (lager.aldreOppen(r)) {
            lager.avslutad(r.id(), LocalDate.now(klocka));
            processer.meddela(Lagesandring.PROVA_IGEN, malnummer, Map.of());
            return new Bestamt(null, true, null, null);
        }
        if (mottagare == Mottagare.SOKANDE && register.hamta(malnummer).slag() == Malslag.ALLMANT) {
            return new Bestamt(Redovisningssatt.allmantMal().vag(), false, null, null);
        }
        Frist tvaVeckor = fristbok.hitta(malnummer, tvaVeckor(r))
                .orElseGet(() -> fristbok.starta(new NyFrist(malnummer, "N22", "medlen flöt in", influten, tvaVeckor(r), null)));
        Redovisningssatt satt = Redovisningssatt.av(lage(r));
        LocalDate vantarTill = null;
        if (satt.vag() == Vag.AVVAKTA) {
            vantarTill = satt.dag().minusDays(1);
            avvakta(r, satt, vantarTill, timer);
        }
        return new Bestamt(satt.vag(), false, vantarTill, tvaVeckor.dag());
    }

    /** Makes the money interest-bearing if it is not to be paid out within two weeks from when it came in. */
    @Lagrum("UF 13:1")
    public void goraRantebarande(String processInstans) {
        Redovisning r = lager.las(processInstans);
        LocalDate vantarTill = fristbok.hitta(r.malnummer(), avvaktan(r)).map(Frist::dag).orElse(r.influten());
        if (vantarTill.isAfter(fristbok.hitta(r.malnummer(), tvaVeckor(r)).map(Frist::dag).orElse(r.influten()))) {
            medel.tillRantebarande(r);
        }
    }

    /** Ends what is waited for, if anything is: more has come, or the day has. */
    public void provaIgen(String processInstans) {
        lager.hitta(processInstans).filter(r -> loper(r, avvaktan(r))).ifPresent(r -> fristbok.iakttagen(r.malnummer(), avvaktan(r)));
    }

    /** Nothing may be left: the deadlines are met. Returns whether something is. */
    public boolean aterstar(String processInstans) {
        Redovisning r = lager.las(processInstans);
        boolean aterstar = medel.innestaende(r).arPositivt();
        if (!aterstar) {
            for (String nyckel : List.of(tvaVeckor(r), treManader(r))) {
                fristbok.hitta(r.malnummer(), nyckel).ifPresent(f -> fristbok.iakttagen(r.malnummer(), nyckel));
            }
            lager.avslutad(r.id(), LocalDate.now(klocka));
        }
        return aterstar;
    }

    /** Whether the case's claims are paid, and everything the case holds is paid out. */
    public boolean reglerad(String processInstans) {
        Redovisning r = lager.las(processInstans);
        return r.mottagare() == Mottagare.SOKANDE && medel.reglerad(r.malnummer());
    }

    /** Why a person has to try payout, or empty. */
    public String hinder(String malnummer) {
        return Utbetalningshinder.av(register.titlar(malnummer).stream()
                .map(t -> new Titel(t.slag(), t.myndighet(), t.nummer(), t.lagakraftbevis())).toList()).orElse("");
    }

    /** A handläggare has tried it: nothing hinders, or it is tried again on a day. */
    @Lagrum("UB 13:14")
    public void provad(String malnummer, LocalDate provasIgen, String motivering, String vem) {
        Redovisning r = lager.oppen(malnummer).orElseThrow(() -> new IllegalStateException("Inga medel väntar i mål " + malnummer + "."));
        if (provasIgen != null && !provasIgen.isAfter(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("prova", "UF 13:3", "Ange en dag efter i dag.");
        }
        lager.provad(r.id(), provasIgen);
        dagbok.skriv(malnummer, vem, (provasIgen == null ? "Medlen får betalas ut." : "Medlen betalas inte ut nu; frågan prövas igen " + provasIgen + ".")
                + " Skäl: " + motivering, "UB 13:14");
    }

    private Lage lage(Redovisning r) {
        LocalDate idag = LocalDate.now(klocka);
        String hinder = r.provad() || r.mottagare() == Mottagare.GALDENAR ? null : Optional.of(hinder(r.malnummer())).filter(h -> !h.isEmpty()).orElse(null);
        Belopp utbetalbart = medel.utbetalbart(r);
        return new Lage(idag, utbetalbart, medel.hallet(r), medel.hallesTill(r).orElse(null), medel.merVantas(r), hinder, r.provasIgen(),
                treManaderDag(r));
    }

    /** Counted without running: it runs only if the amount has to wait. */
    private LocalDate treManaderDag(Redovisning r) {
        return fristbok.hitta(r.malnummer(), treManader(r)).map(Frist::dag)
                .orElseGet(() -> Fristkatalog.berakna("N23", r.influten(), r.influten()).dag());
    }

    private void avvakta(Redovisning r, Redovisningssatt satt, LocalDate vantarTill, Timer timer) {
        if (satt.lagrum().contains("UB 13:1 st 1") && !loper(r, treManader(r))) {
            fristbok.starta(new NyFrist(r.malnummer(), "N23", "medlen flöt in", r.influten(), treManader(r), null));
        }
        if (loper(r, tvaVeckor(r))) {
            fristbok.bortfallen(r.malnummer(), tvaVeckor(r));
        }
        if (!loper(r, avvaktan(r))) {
            fristbok.satt(new SattFrist(r.malnummer(), "UF 13:3", satt.lagrum(), "medlen flöt in", r.influten(), vantarTill,
                    List.of(satt.skal(), "Myndigheten avvaktar till och med den dagen."), avvaktan(r), timer));
        }
    }

    private boolean loper(Redovisning r, String nyckel) {
        return fristbok.hitta(r.malnummer(), nyckel).filter(f -> f.status().loper()).isPresent();
    }

    private static String tvaVeckor(Redovisning r) {
        return "redovisning/" + r.id();
    }

    private static String treManader(Redovisning r) {
        return "redovisning_ringa/" + r.id();
    }

    private static String avvaktan(Redovisning r) {
        return "avvaktan/" + r.id();
    }
}
