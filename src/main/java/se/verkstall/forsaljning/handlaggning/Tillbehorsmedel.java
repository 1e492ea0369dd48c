package se.verkstall.forsaljning.handlaggning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Fastighetsansprak;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Delagarlott;
import se.verkstall.forsaljning.berakning.Tillbehorstackning;
import se.verkstall.forsaljning.lagring.Anspraklager;
import se.verkstall.forsaljning.lagring.Fastighetskoplager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Sarskiltlager;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;

/** Money from accessories sold apart is kept with the sale of the property and shared out with its price. */
@Component
@Lagrum({"UB 12:16 st 1", "UB 12:17", "UB 12:32", "UB 13:10 st 1"})
public class Tillbehorsmedel {

    private final Sarskiltlager lager;
    private final Fastighetslager fastigheter;
    private final Forsaljningslager forsaljningar;
    private final Kassajournal kassa;
    private final Anspraklager anspraken;
    private final Fastighetskoplager koplager;
    private final Fastighetsdata dokument;
    private final Fastighetsredovisning redovisning;
    private final Fastighetsaffar affar;
    private final Egendomsregister egendomar;
    private final Dagbok dagbok;

    Tillbehorsmedel(Sarskiltlager lager, Fastighetslager fastigheter, Forsaljningslager forsaljningar, Kassajournal kassa, Anspraklager anspraken, Fastighetskoplager koplager,
                    Fastighetsdata dokument, Fastighetsredovisning redovisning, Fastighetsaffar affar, Egendomsregister egendomar, Dagbok dagbok) {
        this.lager = lager;
        this.fastigheter = fastigheter;
        this.forsaljningar = forsaljningar;
        this.kassa = kassa;
        this.anspraken = anspraken;
        this.koplager = koplager;
        this.dokument = dokument;
        this.redovisning = redovisning;
        this.affar = affar;
        this.egendomar = egendomar;
        this.dagbok = dagbok;
    }

    /** Takes the money over if the thing was an accessory of real property; returns that sale, or empty. */
    Optional<Long> taOver(Forsaljning f, Kop kop, Belopp belopp) {
        return lager.tillbehorSomSaljs(f.egendomId()).map(t -> {
            Forsaljning fastighet = forsaljningar.las(t.forsaljningId());
            int nya = kassa.bokfor(List.of(new Verifikation("tillbehor/" + f.id(), kop.betaldDag(), Verifikation.Slag.OMFORING, "Köpeskilling för tillbehör till fastighet",
                    Dagbok.SYSTEMET, List.of(Kontorad.debet(Konto.DEPOSITION, f.malnummer(), Kopehandlaggning.referens(f), belopp),
                    Kontorad.kredit(Konto.DEPOSITION, f.malnummer(), Kopehandlaggning.referens(fastighet), belopp)))));
            if (nya > 0) {
                fastigheter.laggTillAvkastning(fastighet.id(), kop.betaldDag(), "Köpeskilling för tillbehör", belopp, Dagbok.SYSTEMET);
                dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, belopp.svenskt() + " kronor för tillbehör fördelas samtidigt som köpeskillingen för fastigheten.", "UB 13:10 st 1");
            }
            return fastighet.id();
        });
    }

    /** The claims with a better right than the applicant's that have been filed or are known. */
    public List<Fastighetsansprak> battre(Forsaljning fastighet) {
        return anspraken.i(fastighet.egendomId()).stream().filter(a -> a.slag() != Fastighetsansprak.Slag.RATTIGHET && !a.hosAgaren() && a.anmald()).toList();
    }

    /** What a claim comes to. */
    public static Belopp belopp(Fastighetsansprak a) {
        return a.kostnad().plus(a.ranta()).plus(a.kapital());
    }

    /** The applicant's claim. */
    public Belopp fordran(Forsaljning fastighet) {
        return dokument.fordran(fastighet.malnummer());
    }

    /**
     * Notes who forgoes payment, and tries whether the money is enough without selling the property.
     *
     * @param avstar the claims that forgo it
     * @param fortgar whether the property is in bankruptcy and the trustee asks that the sale go on
     * @return whether the sale is to be cut off
     */
    @Lagrum({"UB 12:16", "UB 12:17"})
    public boolean prova(Forsaljning fastighet, List<Long> avstar, Belopp kostnader, boolean fortgar, String vem) {
        List<Fastighetsansprak> alla = battre(fastighet);
        alla.forEach(a -> koplager.avstar(a.id(), avstar.contains(a.id())));
        koplager.tillbehorskostnader(lager.tillbehor(fastighet.id()).orElseThrow().id(), kostnader);
        Belopp medel = fastigheter.avkastning(fastighet.id());
        List<Belopp> fore = new ArrayList<>(alla.stream().filter(a -> !avstar.contains(a.id())).map(Tillbehorsmedel::belopp).toList());
        fore.addAll(delagarnas(fastighet, medel, Belopp.summa(fore).plus(kostnader)));
        Tillbehorstackning t = new Tillbehorstackning(medel, kostnader, fore, fordran(fastighet));
        dagbok.skriv(fastighet.malnummer(), vem, "Tillbehören har gett " + t.medel().svenskt() + " kronor. För sökanden och dem som har bättre rätt och inte har avstått behövs "
                + t.behov().svenskt() + " kronor." + (t.racker() && fortgar ? " Konkursförvaltaren begär att förfarandet fortgår." : ""), "UB 12:17");
        return t.racker() && !fortgar;
    }

    /** What of the money is the part-owners', where the whole is to be sold for the debtor's share: it does not pay the applicant. */
    @Lagrum("UB 8:9 st 1")
    private List<Belopp> delagarnas(Forsaljning fastighet, Belopp medel, Belopp battre) {
        return egendomar.delagare(fastighet.egendomId()).stream().map(d -> Delagarlott.av(medel, battre, d.taljare(), d.namnare())).toList();
    }

    /** The property is not sold; the money is to be shared out by the case. Returns the sharing, or {@code null} if it was handed over before. */
    @Lagrum("UB 12:17")
    public Long avbryt(long fastighetsforsaljning) {
        if (forsaljningar.las(fastighetsforsaljning).status() == Forsaljning.Status.EJ_SALD) {
            return null;
        }
        long fordelning = redovisning.avbruten(fastighetsforsaljning, koplager.tillbehorskostnader(lager.tillbehor(fastighetsforsaljning).orElseThrow().id()));
        affar.osald(fastighetsforsaljning);
        return fordelning;
    }
}
