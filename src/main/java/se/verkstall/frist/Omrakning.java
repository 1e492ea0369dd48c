package se.verkstall.frist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.frist.Fristlager.Dagboksrad;
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
        verkstall(berorda.stream().map(f -> steg(f, handelse)).filter(Steg::andrad).toList(), Omrakning::radForVarje, vem);
        return berorda.size();
    }

    /**
     * Counts everything that runs anew, some thousand rows a transaction, case by case; a run that is broken off is just started again. Not in the caller's
     * transaction. What changes in a case
     * is one row of its dagbok, in which each deadline has its sentence.
     */
    int raknaOm() {
        String mitten = lager.mittersta().orElse(null);
        if (mitten == null) {
            return 0;
        }
        CompletableFuture<Integer> forra = CompletableFuture.supplyAsync(() -> raknaOm("", 0, mitten), arbete -> new Thread(arbete, "fristomrakning").start());
        int senare = raknaOm(mitten, Long.MAX_VALUE, null);
        return forra.join() + senare;
    }

    /** The cases after one and up to another; two halves go beside each other. */
    private int raknaOm(String efter, long efterId, String till) {
        int andrade = 0;
        List<Frist> rader = List.of();
        do {
            String malnummer = rader.isEmpty() ? efter : rader.get(rader.size() - 1).malnummer();
            long id = rader.isEmpty() ? efterId : rader.get(rader.size() - 1).id();
            List<Frist> nasta = new ArrayList<>();
            andrade += transaktion.execute(t -> {
                nasta.addAll(lager.lopandeEfter(malnummer, id, till, SATS));
                List<Steg> steg = nasta.stream().map(f -> steg(f, f.handelse())).filter(Steg::andrad).toList();
                verkstall(steg, Omrakning::radForVarjeMal, Dagbok.SYSTEMET);
                return steg.size();
            });
            rader = nasta;
        } while (rader.size() == SATS);
        return andrade;
    }

    private static List<Dagboksrad> radForVarje(List<Steg> steg) {
        return steg.stream().map(s -> new Dagboksrad(s.fore().id(), s.text(), s.fore().lagrum())).toList();
    }

    private static List<Dagboksrad> radForVarjeMal(List<Steg> steg) {
        return steg.stream().collect(Collectors.groupingBy(s -> s.fore().malnummer(), LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(i -> new Dagboksrad(i.get(0).fore().id(), i.stream().map(Steg::text).collect(Collectors.joining(" ")),
                        i.stream().map(s -> s.fore().lagrum()).distinct().collect(Collectors.joining("; ")))).toList();
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

    private void verkstall(List<Steg> steg, Function<List<Steg>, List<Dagboksrad>> dagbok, String vem) {
        if (steg.isEmpty()) {
            return;
        }
        OffsetDateTime nu = OffsetDateTime.now(klocka);
        lager.andra(steg.stream().map(Steg::efter).toList(), nu);
        lager.skriv(dagbok.apply(steg), vem, nu);
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
