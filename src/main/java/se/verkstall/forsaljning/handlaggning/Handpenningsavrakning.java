package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Fartygshandpenning;
import se.verkstall.forsaljning.berakning.ForfallnaHandpenningar;
import se.verkstall.forsaljning.berakning.ForfallnaHandpenningar.Forfallen;
import se.verkstall.forsaljning.berakning.Handpenning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.kassa.Verifikation.Slag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;

/** Settles the down payments of bids that became void, once it is known what they must cover, and books it. */
@Component
@Lagrum({"UB 9:7", "UB 10:22"})
class Handpenningsavrakning {

    private final Forsaljningslager lager;
    private final Auktionslager auktioner;
    private final Fartygsoverlamning fartyg;
    private final Kassajournal kassa;
    private final Dagbok dagbok;
    private final Clock klocka;

    Handpenningsavrakning(Forsaljningslager lager, Auktionslager auktioner, Fartygsoverlamning fartyg, Kassajournal kassa, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.auktioner = auktioner;
        this.fartyg = fartyg;
        this.kassa = kassa;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** The thing is sold anew; returns what adds to the price. */
    @Lagrum({"UB 9:7 st 1", "UB 10:22 st 1"})
    Belopp salt(Forsaljning f, Kop nytt) {
        List<Kop> gamla = ogiltiga(f.id());
        boolean skepp = fartyg.galler(f);
        List<Forfallen> forfallna = new ArrayList<>();
        for (Kop g : gamla) {
            Belopp ranta = skepp ? fartyg.ranta(f, g, nytt) : Belopp.NOLL;
            Forfallen x = new Forfallen(g.handpenning(), g.pris(), ranta, lager.forraKostnader(nasta(f.id(), g, nytt)));
            forfallna.add(x);
            if (skepp) {
                antecknaAnsvar(f, g, x, nytt.pris());
            }
        }
        List<Handpenning> delade = skepp ? ForfallnaHandpenningar.fartyg(forfallna, nytt.pris()) : ForfallnaHandpenningar.losEgendom(forfallna, nytt.pris());
        for (int i = 0; i < gamla.size(); i++) {
            bokfor(f, gamla.get(i), delade.get(i));
        }
        return Belopp.summa(delade.stream().map(Handpenning::skillnad).toList());
    }

    /**
     * The thing was not sold: each down payment pays costs, and is forfeited if a new auction was held after its bid; else what is left goes back.
     *
     * @param kostnader the costs of the last auction whose bid became void; those of an earlier one were given with the bid that came next
     * @return what was forfeited
     */
    @Lagrum({"UB 9:7", "UB 10:22"})
    Belopp osalt(Forsaljning f, Belopp kostnader) {
        List<Kop> gamla = ogiltiga(f.id());
        Belopp forverkat = Belopp.NOLL;
        for (int i = 0; i < gamla.size(); i++) {
            Kop g = gamla.get(i);
            Belopp egna = i == gamla.size() - 1 ? kostnader : lager.forraKostnader(gamla.get(i + 1).id());
            Handpenning h = nyHallen(f.id(), g) ? Handpenning.forverkad(g.handpenning(), egna) : Handpenning.ingenNyAuktion(g.handpenning(), egna);
            bokfor(f, g, h);
            forverkat = forverkat.plus(h.skillnad());
        }
        return forverkat;
    }

    private boolean nyHallen(long forsaljningId, Kop g) {
        return auktioner.i(forsaljningId).stream().anyMatch(a -> a.status() == Auktion.Status.HALLEN && !a.dag().isBefore(g.dag()) && !Long.valueOf(a.id()).equals(g.auktionId()));
    }

    /** The bid that was accepted next, with which the costs of the former auction were given. */
    private long nasta(long forsaljningId, Kop g, Kop nytt) {
        return lager.kop(forsaljningId).stream().filter(k -> k.id() > g.id()).findFirst().orElse(nytt).id();
    }

    /** Who need give no down payment answers up to the same amount; a security answers for it too. What he owes is stated, to be demanded of him. */
    @Lagrum({"UB 10:16 st 2", "UB 10:16 st 3"})
    private void antecknaAnsvar(Forsaljning f, Kop g, Forfallen x, Belopp nyttPris) {
        if (g.handpenning().arPositivt()) {
            return;
        }
        Belopp ansvar = Fartygshandpenning.ansvar(g.pris(), fartyg.kostnader(g), g.dag(), x.ranta(), nyttPris, x.kostnader());
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, g.kopare() + " lämnade ingen handpenning kontant och svarar, i stället för den eller med ställd säkerhet, för "
                + ansvar.svenskt() + " kronor. Beloppet ska krävas in.", "UB 10:16 st 2, UB 10:16 st 3, UB 10:22 st 1");
    }

    private List<Kop> ogiltiga(long forsaljningId) {
        return lager.kop(forsaljningId).stream().filter(k -> k.status() == Kop.Status.OGILTIGT && !k.handpenningAvraknad()).toList();
    }

    private void bokfor(Forsaljning f, Kop gammalt, Handpenning h) {
        kostnad(f, gammalt, h.kostnader());
        ater(f, gammalt, h.ater());
        lager.handpenningAvraknad(gammalt.id());
    }

    private void kostnad(Forsaljning f, Kop gammalt, Belopp belopp) {
        if (belopp.arPositivt()) {
            kassa.bokfor(List.of(new Verifikation("handpenning_kostnad/" + gammalt.id(), LocalDate.now(klocka), Slag.FORDELNING, "Kostnader för den förra auktionen",
                    Dagbok.SYSTEMET, rader(f, Konto.FORRATTNINGSKOSTNADER, belopp))));
        }
    }

    private void ater(Forsaljning f, Kop gammalt, Belopp belopp) {
        if (belopp.arPositivt()) {
            kassa.bokfor(List.of(new Verifikation("handpenning_ater/" + gammalt.id(), LocalDate.now(klocka), Slag.UTBETALNING, "Handpenning tillbaka till budgivare",
                    Dagbok.SYSTEMET, rader(f, Konto.BANK, belopp))));
            dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, belopp.svenskt() + " kronor av handpenningen för ett bud som blev ogiltigt har lämnats tillbaka.", "UB 9:7 st 1");
        }
    }

    private static List<Kontorad> rader(Forsaljning f, Konto till, Belopp belopp) {
        String referens = Kopehandlaggning.referens(f);
        return List.of(Kontorad.debet(Konto.DEPOSITION, f.malnummer(), referens, belopp), Kontorad.kredit(till, f.malnummer(), referens, belopp));
    }
}
