package se.verkstall.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Auktioner;
import se.verkstall.forsaljning.Fartygsauktion;
import se.verkstall.forsaljning.Fartygsauktioner;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.Kopeskillingar;
import se.verkstall.forsaljning.Kungorelse;
import se.verkstall.forsaljning.Kungorelser;
import se.verkstall.lag.Belopp;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.utskick.Utskickslada;

/**
 * Newspapers, bidders and buyers: what has been ordered is published a few days later and in some cases far too late, an auction that has begun gets a row of rising bids, and most
 * buyers with respite pay in time. Whether a bid is accepted is a handläggare's.
 */
@Component
@Profile("demo")
@Order(6)
class Auktionsbesokarna implements Motpart {

    private static final int SIDA = 500;
    private static final int FORSTA_INFORANDE = 1;
    private static final int DAGAR_TILL_INFORANDE = 3;
    private static final int GLOMS_BORT = 4;
    private static final int FORSENING = 12;
    private static final int INTERESSE = 90;
    private static final int FLEST_BUD = 4;
    private static final int LAGSTA_ANDEL = 45;
    private static final int HOGSTA_STEG = 14;
    private static final int BETALAR = 88;
    private static final int DAGAR_FORE = 3;
    private static final long HUNDRA = 100;
    private static final List<String> NAMN = List.of("Anna Exempelsson", "Bo Provberg", "Cilla Testgren", "David Demoby", "Provhandeln AB");

    private final Kungorelser kungorelser;
    private final Auktioner auktioner;
    private final Fartygsauktioner fartyg;
    private final Kopeskillingar kopeskillingar;
    private final Egendomsregister egendomar;
    private final Utskickslada lada;
    private final Omvarld omvarld;
    private final Tarning tarning;

    Auktionsbesokarna(Kungorelser kungorelser, Auktioner auktioner, Fartygsauktioner fartyg, Kopeskillingar kopeskillingar, Egendomsregister egendomar,
                      Utskickslada lada, Omvarld omvarld, Tarning tarning) {
        this.kungorelser = kungorelser;
        this.auktioner = auktioner;
        this.fartyg = fartyg;
        this.kopeskillingar = kopeskillingar;
        this.egendomar = egendomar;
        this.lada = lada;
        this.omvarld = omvarld;
        this.tarning = tarning;
    }

    @Override
    public int agera(LocalDate dag) {
        return tidningarna(dag) + budgivarna(dag) + koparna(dag);
    }

    private int tidningarna(LocalDate dag) {
        int gjort = 0;
        for (Kungorelse k : kungorelser.ejInforda(SIDA)) {
            gjort += !dag.isBefore(inforandedag(k)) && omvarld.gor(k.malnummer(), "Kungörelsen har förts in i " + k.namn() + ".",
                    () -> kungorelser.inford(k.malnummer(), k.avser(), k.medium(), dag, Simulator.VEM)) ? 1 : 0;
        }
        return gjort;
    }

    private LocalDate inforandedag(Kungorelse k) {
        String fraga = k.avser() + " " + k.medium();
        int dagar = tarning.procent(k.malnummer(), "glöms bort " + fraga, GLOMS_BORT) ? FORSENING
                : FORSTA_INFORANDE + tarning.kast(k.malnummer(), "införs " + fraga, DAGAR_TILL_INFORANDE);
        return Arbetsdagar.efter(lada.hamta(k.utskickId()).sandDag(), dagar);
    }

    private int budgivarna(LocalDate dag) {
        int gjort = 0;
        for (Auktion a : auktioner.begynta(dag, SIDA)) {
            if (auktioner.bud(a.id()).isEmpty() && fartyg.hitta(a.id()).map(Fartygsauktion::upprattad).orElse(true)
                    && tarning.procent(a.malnummer(), "intresse " + a.id(), INTERESSE)) {
                gjort += bjud(a) ? 1 : 0;
            }
        }
        return gjort;
    }

    /** Rising bids, by share of what the thing is valued at, whole hundreds of kronor. */
    private boolean bjud(Auktion a) {
        Belopp varde = egendomar.hamta(a.egendomId()).varde();
        int antal = 1 + tarning.kast(a.malnummer(), "antal bud " + a.id(), FLEST_BUD);
        return omvarld.gor(a.malnummer(), "Budgivarna bjuder vid auktion " + a.nr() + ".", () -> {
            int andel = LAGSTA_ANDEL;
            Belopp forra = Belopp.NOLL;
            for (int i = 0; i < antal; i++) {
                andel += 1 + tarning.kast(a.malnummer(), "bud " + a.id() + "/" + i, HOGSTA_STEG);
                Belopp bud = Belopp.ore(varde.ore() / HUNDRA * andel / (HUNDRA * HUNDRA) * (HUNDRA * HUNDRA)).lagst(forra.plus(Belopp.kronor(HUNDRA)));
                String vem = NAMN.get(tarning.kast(a.malnummer(), "vem " + a.id() + "/" + i, NAMN.size()));
                auktioner.bjud(a.id(), vem, "Budvägen " + (i + 1) + ", 111 11 Provstad", bud, Simulator.VEM);
                forra = bud;
            }
        });
    }

    private int koparna(LocalDate dag) {
        int gjort = 0;
        for (Kop k : auktioner.obetalda(SIDA)) {
            String mal = auktioner.malnummer(k.forsaljningId());
            LocalDate betalar = k.anstandTill().minusDays(tarning.kast(mal, "betalar när " + k.id(), DAGAR_FORE));
            gjort += !dag.isBefore(betalar) && tarning.procent(mal, "betalar " + k.id(), BETALAR)
                    && omvarld.gor(mal, "Köparen betalar det som återstår.", () -> kopeskillingar.betald(k.forsaljningId(), k.kvar(), dag, Simulator.VEM)) ? 1 : 0;
        }
        return gjort;
    }
}
