package se.verkstall.frist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.frist.Fristlager.Andring;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Timrar;
import se.verkstall.tid.BeraknadDag;
import se.verkstall.tid.Riktning;
import se.verkstall.tid.Tidsrakning;

/** Counts running deadlines anew from their legal start, in sets: one statement for the rows, one for the dagbok, one for the engine. */
@Component
class Omrakning {

    private static final int SATS = 5000;

    private final Fristlager lager;
    private final Regelbok regler;
    private final Timrar timrar;
    private final TransactionTemplate transaktion;
    private final Clock klocka;

    Omrakning(Fristlager lager, Regelbok regler, Timrar timrar, PlatformTransactionManager transaktioner, Clock klocka) {
        this.lager = lager;
        this.regler = regler;
        this.timrar = timrar;
        this.transaktion = new TransactionTemplate(transaktioner);
        this.klocka = klocka;
    }

    /** A deadline before and after, and what the dagbok says of it. */
    private record Steg(Frist fore, Andring efter, String text) {

        boolean andrad() {
            return !fore.handelse().equals(efter.handelse()) || flyttad() || !fore.motivering().equals(efter.motivering());
        }

        boolean flyttad() {
            return !fore.dag().equals(efter.dag());
        }
    }

    /** Counts what hangs on the anchor anew, in the caller's transaction. */
    @Transactional
    public void flyttaAnkare(String malnummer, String ankare, LocalDate handelse, String vem) {
        verkstall(lager.lopandePa(malnummer, ankare).stream().map(f -> steg(f, handelse)).filter(Steg::andrad).toList(), vem);
    }

    /** Counts everything anew, some thousand rows a transaction; a run that is broken off is just started again. */
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

    private void verkstall(List<Steg> steg, String vem) {
        if (steg.isEmpty()) {
            return;
        }
        lager.andra(steg.stream().map(Steg::efter).toList());
        lager.skriv(steg.stream().map(s -> s.fore().id()).toList(), steg.stream().map(Steg::text).toList(), vem, OffsetDateTime.now(klocka));
        timrar.flytta(steg.stream().filter(Steg::flyttad).filter(s -> s.fore().timer() != null)
                .map(s -> plats(s.fore().timer(), s.fore().riktning(), s.efter().dag())).toList());
    }

    private Steg steg(Frist f, LocalDate handelse) {
        if (f.regelFran() == null) {
            Andring oforandrad = new Andring(f.id(), handelse, null, f.dag(), f.foreForlangning(), f.motivering(), f.status(),
                    Dagslag.tid(f.riktning(), f.dag()));
            return new Steg(f, oforandrad, Fristtext.sattStarFast(f, handelse));
        }
        Regelbok.Utrakning ny = regler.rakna(f.katalogId(), handelse);
        return f.status() == Friststatus.FORLANGD ? forlangd(f, handelse, ny) : enligtRegeln(f, handelse, ny, null);
    }

    /** An extension stands if it is still the later day; otherwise the rule's own day takes its place. */
    private Steg forlangd(Frist f, LocalDate handelse, Regelbok.Utrakning ny) {
        if (!f.dag().isAfter(ny.dag().dag())) {
            return enligtRegeln(f, handelse, ny, ny.dag().dag());
        }
        List<String> motivering = new ArrayList<>(ny.dag().motivering());
        motivering.add("Förlängd av " + f.forlangdAv() + ". Skäl: " + f.forlangdSkal());
        BeraknadDag dag = Tidsrakning.senastDen(f.dag());
        motivering.addAll(dag.motivering());
        Andring andring = new Andring(f.id(), handelse, ny.regel().regelFran(), dag.dag(), ny.dag().dag(), motivering, f.status(),
                Dagslag.tid(f.riktning(), dag.dag()));
        return new Steg(f, andring, Fristtext.omraknad(f, handelse, dag.dag()));
    }

    private static Steg enligtRegeln(Frist f, LocalDate handelse, Regelbok.Utrakning ny, LocalDate foreForlangning) {
        LocalDate dag = ny.dag().dag();
        Andring andring = new Andring(f.id(), handelse, ny.regel().regelFran(), dag, foreForlangning, ny.dag().motivering(), Friststatus.LOPER,
                Dagslag.tid(f.riktning(), dag));
        return new Steg(f, andring, Fristtext.omraknad(f, handelse, dag));
    }
}
