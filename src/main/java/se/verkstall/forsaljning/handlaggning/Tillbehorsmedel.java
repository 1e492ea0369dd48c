package se.verkstall.forsaljning.handlaggning;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
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

/** Money from accessories sold apart is kept with the sale of the property and shared out with its price. */
@Component
@Lagrum({"UB 12:16 st 1", "UB 12:32", "UB 13:10 st 1"})
class Tillbehorsmedel {

    private final Sarskiltlager lager;
    private final Fastighetslager fastigheter;
    private final Forsaljningslager forsaljningar;
    private final Kassajournal kassa;
    private final Dagbok dagbok;

    Tillbehorsmedel(Sarskiltlager lager, Fastighetslager fastigheter, Forsaljningslager forsaljningar, Kassajournal kassa, Dagbok dagbok) {
        this.lager = lager;
        this.fastigheter = fastigheter;
        this.forsaljningar = forsaljningar;
        this.kassa = kassa;
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
}
