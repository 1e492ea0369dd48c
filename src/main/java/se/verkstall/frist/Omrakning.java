package se.verkstall.frist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.frist.Omprovning.Steg;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Timerkontroll;
import se.verkstall.processmotor.Timrar;
import se.verkstall.tid.Riktning;

/** Counts deadlines anew from their legal start, in sets: one statement for the rows, one for the dagbok, one for the engine. */
@Component
class Omrakning {

    private static final int SATS = 5000;

    private final Fristlager lager;
    private final Regelbok regler;
    private final Fristhandelser handelser;
    private final Timrar timrar;
    private final Timerkontroll kontroll;
    private final TransactionTemplate transaktion;
    private final Clock klocka;

    Omrakning(Fristlager lager, Regelbok regler, Fristhandelser handelser, Timrar timrar, Timerkontroll kontroll, PlatformTransactionManager transaktioner,
              Clock klocka) {
        this.lager = lager;
        this.regler = regler;
        this.handelser = handelser;
        this.timrar = timrar;
        this.kontroll = kontroll;
        this.transaktion = new TransactionTemplate(transaktioner);
        this.klocka = klocka;
    }

    /**
     * Counts what hangs on the anchor anew, in the caller's transaction.
     *
     * @param fran only what is counted from this day, or {@code null}
     * @return how many deadlines hang on it
     */
    @Transactional
    public int flyttaAnkare(String malnummer, String ankare, LocalDate fran, LocalDate handelse, String vem) {
        List<Frist> berorda = lager.berorda(malnummer, ankare, fran);
        verkstall(berorda.stream().map(f -> steg(f, handelse)).filter(Steg::andrad).toList(), vem);
        return berorda.size();
    }

    /** Counts everything that runs anew, some thousand rows a transaction; a run that is broken off is just started again. */
    int raknaOm() {
        int andrade = 0;
        long sista = 0;
        while (true) {
            long fran = sista;
            List<Frist> rader = new ArrayList<>();
            andrade += transaktion.execute(t -> {
                rader.addAll(lager.lopandeEfter(fran, SATS));
                List<Steg> steg = rader.stream().map(f -> steg(f, f.handelse())).filter(Steg::andrad).toList();
                verkstall(steg, Dagbok.SYSTEMET);
                return steg.size();
            });
            if (rader.size() < SATS) {
                return andrade;
            }
            sista = rader.get(rader.size() - 1).id();
        }
    }

    /** Where a deadline shows in the engine, and where it is to be; empty if it shows nowhere. */
    static Optional<Timrar.Plats> plats(Frist f) {
        return Optional.ofNullable(f.timer()).map(t -> plats(t, f.riktning(), f.dag()));
    }

    private static Timrar.Plats plats(Timer t, Riktning riktning, LocalDate dag) {
        return new Timrar.Plats(t.processInstansId(), t.element(), t.variabel(), dag, Dagslag.timer(riktning, dag));
    }

    private Steg steg(Frist f, LocalDate handelse) {
        return Omprovning.av(f, handelse, regler, LocalDate.now(klocka));
    }

    private void verkstall(List<Steg> steg, String vem) {
        if (steg.isEmpty()) {
            return;
        }
        OffsetDateTime nu = OffsetDateTime.now(klocka);
        lager.andra(steg.stream().map(Steg::efter).toList(), nu);
        lager.skriv(steg.stream().map(s -> s.fore().id()).toList(), steg.stream().map(Steg::text).toList(), vem, nu);
        handelser.nya(de(steg, Steg::bleForsutten));
        handelser.aterkalla(de(steg, Steg::varAldrigForsutten));
        timrar.flytta(steg.stream().filter(s -> s.flyttad() && s.efter().status().loper() && s.fore().timer() != null).map(Omrakning::nyPlats).toList());
        hangUppIgen(steg.stream().filter(s -> s.loperIgen() && s.fore().timer() != null).toList());
    }

    /** A deadline that runs again gets its timer back where the process still waits; where the process is over, it hangs on nothing. */
    private void hangUppIgen(List<Steg> igen) {
        igen.stream().filter(s -> s.fore().timer().element() != null).forEach(s -> kontroll.aterskapa(nyPlats(s)));
        lager.slappTimer(igen.stream().map(s -> s.fore().id()).toList());
    }

    private static Timrar.Plats nyPlats(Steg s) {
        return plats(s.fore().timer(), s.fore().riktning(), s.efter().dag());
    }

    private static List<Long> de(List<Steg> steg, Predicate<Steg> vilka) {
        return steg.stream().filter(vilka).map(s -> s.fore().id()).toList();
    }
}
