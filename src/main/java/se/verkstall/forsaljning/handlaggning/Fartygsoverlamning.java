package se.verkstall.forsaljning.handlaggning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import se.verkstall.mal.Delagare;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;

/** What a final sale of ship or aircraft hands over: the price and every claim of the sakägarförteckning, to be shared at the meeting announced with the auction. */
@Component
@Lagrum({"UB 13:4", "UB 13:10", "UB 10:11", "UB 11:3 st 3", "UB 8:9 st 1"})
class Fartygsoverlamning {

    private final Fartygslager fartyg;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Fordelningar fordelningar;
    private final Fartygsavrakning avrakning;
    private final Dagbok dagbok;

    Fartygsoverlamning(Fartygslager fartyg, Egendomsregister egendomar, Malregister register, Fordelningar fordelningar, Fartygsavrakning avrakning,
                       Dagbok dagbok) {
        this.fartyg = fartyg;
        this.egendomar = egendomar;
        this.register = register;
        this.fordelningar = fordelningar;
        this.avrakning = avrakning;
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
        Egendom slag = slag(f);
        Belopp attFordela = kop.pris().plus(hallet);
        List<Delagare> delagare = egendomar.delagare(egendom.id());
        String avraknat = kop.avraknat().arPositivt() ? ", varav " + kop.avraknat().svenskt() + " kronor har avräknats och inte betalas ut," : "";
        Part agare = register.part(f.malnummer(), Roll.GALDENAR).orElseThrow();
        List<Kopeskilling.Kostnad> kostnader = auktion.kostnader().arPositivt() ? List.of(new Kopeskilling.Kostnad("Förrättningskostnader", auktion.kostnader(), null)) : List.of();
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Försäljningen har vunnit laga kraft. " + attFordela.svenskt() + " kronor" + avraknat + " finns att fördela den " + auktion.sammantrade() + ".",
                "UB 13:10 st 1");
        return fordelningar.taEmot(new Kopeskilling(Kopehandlaggning.referens(f), f.malnummer(), slag, egendom.iOrd(), true, true, kop.betaldDag(), attFordela, attFordela,
                auktion.sammantrade(), new Kopeskilling.Person(kop.kopare(), kop.adress()), new Kopeskilling.Person(agare.namn(), agare.postadress()), null, true,
                Delagarandelar.med(inomReservdelstaket(sakagare(f, slag, fartyg.anspraken(kop.auktionId()), agare, delagare), auktion, attFordela), delagare, attFordela, auktion.kostnader()),
                kostnader).kungjord(auktion.klockslag(), auktion.plats()).avraknad(avrakning.redan(kop)));
    }

    /**
     * No sale came about: hands over what was forfeited, to be shared by the sakägarförteckning; a mortgagee other than the applicant is paid interest and costs only. It came of an
     * attempt to sell the whole, so part-owners have their share of it.
     */
    @Lagrum({"UB 10:22 st 1", "UB 13:12 st 1"})
    long forverkat(Forsaljning f, Belopp belopp, LocalDate dag, Kop senaste) {
        var egendom = egendomar.hamta(f.egendomId());
        Part agare = register.part(f.malnummer(), Roll.GALDENAR).orElseThrow();
        List<Delagare> delagare = egendomar.delagare(egendom.id());
        List<Sakagare> alla = sakagare(f, slag(f), fartyg.anspraken(senaste.auktionId()), agare, delagare).stream().filter(s -> s.malnummer() != null || s.formansratt() != Formansratt.INTECKNING
                || s.kostnad().plus(s.ranta()).arPositivt()).map(s -> s.malnummer() == null && s.formansratt() == Formansratt.INTECKNING ? s.medKapital(Belopp.NOLL) : s).toList();
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Handpenningen, eller vad köparen svarar för i stället, är förverkad. " + belopp.svenskt() + " kronor finns att fördela.", "UB 10:22 st 1");
        return fordelningar.taEmot(new Kopeskilling("forverkad/" + f.id(), f.malnummer(), slag(f), egendom.iOrd(), false, false, dag, belopp, belopp, null, null,
                new Kopeskilling.Person(agare.namn(), agare.postadress()), null, true, Delagarandelar.med(alla, delagare, belopp, Belopp.NOLL), List.of()));
    }

    /** Spare parts sold for somebody without mortgage: those with one may have two thirds between them, the first in rank first; what is above that has no priority. */
    @Lagrum("UB 11:3 st 3")
    static List<Sakagare> inomReservdelstaket(List<Sakagare> alla, Fartygsauktion auktion, Belopp attFordela) {
        if (auktion.reservdelar() == null) {
            return alla;
        }
        Belopp kvar = Fartygsforteckning.reservdelstak(attFordela, auktion.kostnader());
        Map<String, Belopp> tak = new HashMap<>();
        for (Sakagare s : alla.stream().filter(s -> s.formansratt() == Formansratt.INTECKNING).sorted(Comparator.comparing(Sakagare::dag, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Sakagare::ordning)).toList()) {
            Belopp del = (s.tak() == null ? s.kostnad().plus(s.ranta()).plus(s.kapital()) : s.tak()).hogst(kvar);
            tak.put(s.beteckning(), del);
            kvar = kvar.minus(del);
        }
        return alla.stream().map(s -> tak.containsKey(s.beteckning()) ? s.medTak(tak.get(s.beteckning())) : s).toList();
    }

    private Egendom slag(Forsaljning f) {
        return Auktionsregler.av(egendomar.hamta(f.egendomId()).slag()) == Auktionsregler.LUFTFARTYG ? Egendom.LUFTFARTYG : Egendom.SKEPP;
    }

    /** What buyer and creditors settled against the price goes back. */
    void aterga(Forsaljning f, Kop kop) {
        avrakning.aterga(f, kop);
    }

    /** The costs to be paid out of the ship at the auction where it was bought. */
    Belopp kostnader(Kop kop) {
        return fartyg.auktion(kop.auktionId()).map(Fartygsauktion::kostnader).orElse(Belopp.NOLL);
    }

    /** Interest on the former price, from the day that was set for sharing it through the new such day. */
    @Lagrum("UB 10:22 st 1")
    Belopp ranta(Kop gammalt, Kop nytt) {
        return Fastighetshandpenning.ranta(gammalt.pris(), gammalt.anstandTill(), nytt.anstandTill());
    }

    /** The same, written in the daybook. */
    Belopp skrivRanta(Forsaljning f, Kop gammalt, Kop nytt) {
        Belopp ranta = ranta(gammalt, nytt);
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Ränta enligt 5 § räntelagen på det förra priset, " + gammalt.pris().svenskt() + " kronor, från och med " + gammalt.anstandTill()
                + " till och med " + nytt.anstandTill() + ": " + ranta.svenskt() + " kronor.", "UB 10:22 st 1");
        return ranta;
    }

    private static List<Sakagare> sakagare(Forsaljning f, Egendom slag, List<Ansprak> anspraken, Part agare, List<Delagare> delagare) {
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
                alla.addAll(Delagarandelar.agarhypotek(new Sakagare(Fartygsforteckning.agar(a), agare.namn(), agare.idnummer(), agare.postadress(), Formansratt.INTECKNING, a.dag(), 2 * a.ordning(), false,
                        null, null, Belopp.NOLL, Belopp.NOLL, agarhypotek, false, false, "pantbrev"), delagare));
            }
        }
        return alla;
    }
}
