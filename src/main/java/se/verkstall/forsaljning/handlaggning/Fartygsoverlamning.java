package se.verkstall.forsaljning.handlaggning;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.fordelning.Kopeskilling;
import se.verkstall.fordelning.Sakagare;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.fordelning.berakning.Formansratt;
import se.verkstall.forsaljning.Fartygsauktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Auktionsregler;
import se.verkstall.forsaljning.berakning.Fartygsforteckning;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Ansprak;
import se.verkstall.forsaljning.berakning.Fastighetshandpenning;
import se.verkstall.forsaljning.lagring.Fartygslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

/** What a final sale of ship or aircraft hands over: the price and every claim of the sakägarförteckning, to be shared at the meeting announced with the auction. */
@Component
@Lagrum({"UB 13:4", "UB 13:10", "UB 10:11"})
class Fartygsoverlamning {

    private final Fartygslager fartyg;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Fordelningar fordelningar;
    private final Dagbok dagbok;

    Fartygsoverlamning(Fartygslager fartyg, Egendomsregister egendomar, Malregister register, Fordelningar fordelningar, Dagbok dagbok) {
        this.fartyg = fartyg;
        this.egendomar = egendomar;
        this.register = register;
        this.fordelningar = fordelningar;
        this.dagbok = dagbok;
    }

    /** Whether what is sold is ship or aircraft. */
    boolean galler(Forsaljning f) {
        return Auktionsregler.av(egendomar.hamta(f.egendomId()).slag()).fartyg();
    }

    /** Hands it over, with what an earlier bid's down payment adds to it; returns the sharing. */
    long overlamna(Forsaljning f, Kop kop, Belopp hallet) {
        Fartygsauktion auktion = fartyg.auktion(kop.auktionId()).orElseThrow();
        var egendom = egendomar.hamta(f.egendomId());
        Egendom slag = Auktionsregler.av(egendom.slag()) == Auktionsregler.LUFTFARTYG ? Egendom.LUFTFARTYG : Egendom.SKEPP;
        Belopp attFordela = kop.pris().plus(hallet);
        Part agare = register.part(f.malnummer(), Roll.GALDENAR).orElseThrow();
        List<Kopeskilling.Kostnad> kostnader = auktion.kostnader().arPositivt() ? List.of(new Kopeskilling.Kostnad("Förrättningskostnader", auktion.kostnader(), null)) : List.of();
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Försäljningen har vunnit laga kraft. " + attFordela.svenskt() + " kronor finns att fördela den " + auktion.sammantrade() + ".",
                "UB 13:10 st 1");
        return fordelningar.taEmot(new Kopeskilling(Kopehandlaggning.referens(f), f.malnummer(), slag, egendom.iOrd(), true, true, kop.betaldDag(), attFordela, attFordela,
                auktion.sammantrade(), new Kopeskilling.Person(kop.kopare(), kop.adress()), new Kopeskilling.Person(agare.namn(), agare.postadress()), null, true,
                sakagare(f, slag, fartyg.anspraken(kop.auktionId()), agare), kostnader).kungjord(auktion.klockslag(), auktion.plats()));
    }

    /** The costs to be paid out of the ship at the auction where it was bought. */
    Belopp kostnader(Kop kop) {
        return fartyg.auktion(kop.auktionId()).map(Fartygsauktion::kostnader).orElse(Belopp.NOLL);
    }

    /** Interest on the former price, from the day that was set for sharing it through the new such day. */
    @Lagrum("UB 10:22 st 1")
    Belopp ranta(Forsaljning f, Kop gammalt, Kop nytt) {
        Belopp ranta = Fastighetshandpenning.ranta(gammalt.pris(), gammalt.anstandTill(), nytt.anstandTill());
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Ränta enligt 5 § räntelagen på det förra priset, " + gammalt.pris().svenskt() + " kronor, från och med " + gammalt.anstandTill()
                + " till och med " + nytt.anstandTill() + ": " + ranta.svenskt() + " kronor.", "UB 10:22 st 1");
        return ranta;
    }

    private static List<Sakagare> sakagare(Forsaljning f, Egendom slag, List<Ansprak> anspraken, Part agare) {
        List<Sakagare> alla = new ArrayList<>();
        for (Ansprak a : anspraken) {
            String mal = a.id().equals(f.malnummer()) ? f.malnummer() : null;
            boolean inteckning = a.ratt() == Formansratt.INTECKNING;
            boolean oanmald = inteckning && !a.anmald() && !a.hosAgaren();
            if (!a.hosAgaren()) {
                alla.add(new Sakagare(a.id(), a.vem(), null, a.adress(), a.ratt(), a.dag(), 2 * a.ordning() - 1, a.exekution(), mal,
                        inteckning ? Fartygsforteckning.upptas(slag, a).lagst(Belopp.ore(1)) : null, a.kostnad(), a.ranta(),
                        oanmald ? Fartygsforteckning.upptas(slag, a) : a.kapital(), false, false, inteckning ? "pantbrev" : null));
            }
            Belopp agarhypotek = Fartygsforteckning.agarhypotek(a);
            if (agarhypotek.arPositivt()) {
                alla.add(new Sakagare(Fartygsforteckning.agar(a), agare.namn(), agare.idnummer(), agare.postadress(), Formansratt.INTECKNING, a.dag(), 2 * a.ordning(), false,
                        null, null, Belopp.NOLL, Belopp.NOLL, agarhypotek, false, false, "pantbrev"));
            }
        }
        return alla;
    }
}
