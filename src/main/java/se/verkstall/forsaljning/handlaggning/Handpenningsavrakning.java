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
import se.verkstall.forsaljning.berakning.Fartygshandpenning.Satt;
import se.verkstall.forsaljning.berakning.ForfallnaHandpenningar;
import se.verkstall.forsaljning.berakning.ForfallnaHandpenningar.Forfallen;
import se.verkstall.forsaljning.berakning.Handpenning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fartygskoplager;
import se.verkstall.forsaljning.lagring.Fartygskoplager.Ansvar;
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
    private final Fartygskoplager kopen;
    private final Kassajournal kassa;
    private final Dagbok dagbok;
    private final Clock klocka;

    Handpenningsavrakning(Forsaljningslager lager, Auktionslager auktioner, Fartygsoverlamning fartyg, Fartygskoplager kopen, Kassajournal kassa, Dagbok dagbok,
                          Clock klocka) {
        this.lager = lager;
        this.auktioner = auktioner;
        this.fartyg = fartyg;
        this.kopen = kopen;
        this.kassa = kassa;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** What the down payment of a bid that became void goes to. */
    record Del(Kop kop, Handpenning delad) {
    }

    /** The thing is sold anew; returns what adds to the price. */
    @Lagrum({"UB 9:7 st 1", "UB 10:22 st 1"})
    Belopp salt(Forsaljning f, Kop nytt) {
        return bokfor(f, vidForsaljning(f, nytt, false));
    }

    /**
     * The thing was not sold: each down payment pays costs, and is forfeited if a new auction was held after its bid; else what is left goes back.
     *
     * @param kostnader the costs of the last auction whose bid became void; those of an earlier one were given with the bid that came next
     * @return what was forfeited
     */
    @Lagrum({"UB 9:7", "UB 10:22"})
    Belopp osalt(Forsaljning f, Belopp kostnader) {
        return bokfor(f, utanForsaljning(f, kostnader, false));
    }

    /**
     * What each down payment goes to now that the thing is sold anew.
     *
     * @param skyldigt reckoned with what a buyer of a ship without cash down answers for; otherwise with what that has yielded
     */
    List<Del> vidForsaljning(Forsaljning f, Kop nytt, boolean skyldigt) {
        List<Kop> gamla = ogiltiga(f.id());
        boolean skepp = fartyg.galler(f);
        List<Forfallen> forfallna = new ArrayList<>();
        for (Kop g : gamla) {
            Belopp ranta = !skepp ? Belopp.NOLL : skyldigt ? fartyg.ranta(g, nytt) : fartyg.skrivRanta(f, g, nytt);
            forfallna.add(new Forfallen(handpenning(g, skepp, skyldigt), g.pris(), ranta, lager.forraKostnader(nasta(f.id(), g, nytt))));
        }
        List<Handpenning> delade = skepp ? ForfallnaHandpenningar.fartyg(forfallna, nytt.pris()) : ForfallnaHandpenningar.losEgendom(forfallna, nytt.pris());
        List<Del> delar = new ArrayList<>();
        for (int i = 0; i < gamla.size(); i++) {
            delar.add(new Del(gamla.get(i), delade.get(i)));
        }
        return delar;
    }

    /** What each goes to when the thing is not sold. */
    List<Del> utanForsaljning(Forsaljning f, Belopp kostnader, boolean skyldigt) {
        List<Kop> gamla = ogiltiga(f.id());
        boolean skepp = fartyg.galler(f);
        List<Del> delar = new ArrayList<>();
        for (int i = 0; i < gamla.size(); i++) {
            Kop g = gamla.get(i);
            Belopp egna = i == gamla.size() - 1 ? kostnader : lager.forraKostnader(gamla.get(i + 1).id());
            Belopp handpenning = handpenning(g, skepp, skyldigt);
            delar.add(new Del(g, nyHallen(f.id(), g) ? Handpenning.forverkad(handpenning, egna) : Handpenning.ingenNyAuktion(handpenning, egna)));
        }
        return delar;
    }

    /** What was given in cash; for a ship bought without that, what the buyer answers for up to, or has paid. */
    @Lagrum({"UB 10:16 st 2", "UB 10:16 st 3"})
    private Belopp handpenning(Kop g, boolean skepp, boolean skyldigt) {
        if (!skepp || Satt.valueOf(kopen.handpenningSatt(g.id())) == Satt.KONTANT) {
            return g.handpenning();
        }
        return skyldigt ? Fartygshandpenning.minst(g.pris(), fartyg.kostnader(g), g.dag()) : kopen.ansvar(g.id()).map(Ansvar::gett).orElse(Belopp.NOLL);
    }

    private boolean nyHallen(long forsaljningId, Kop g) {
        return auktioner.i(forsaljningId).stream().anyMatch(a -> a.status() == Auktion.Status.HALLEN && !a.dag().isBefore(g.dag()) && !Long.valueOf(a.id()).equals(g.auktionId()));
    }

    /** The bid that was accepted next, with which the costs of the former auction were given. */
    private long nasta(long forsaljningId, Kop g, Kop nytt) {
        return lager.kop(forsaljningId).stream().filter(k -> k.id() > g.id()).findFirst().orElse(nytt).id();
    }

    private List<Kop> ogiltiga(long forsaljningId) {
        return lager.kop(forsaljningId).stream().filter(k -> k.status() == Kop.Status.OGILTIGT && !k.handpenningAvraknad()).toList();
    }

    /** Books it; returns what adds to the price, or is forfeited. */
    private Belopp bokfor(Forsaljning f, List<Del> delar) {
        for (Del d : delar) {
            kostnad(f, d.kop(), d.delad().kostnader());
            ater(f, d.kop(), d.delad().ater());
            lager.handpenningAvraknad(d.kop().id());
        }
        return Belopp.summa(delar.stream().map(d -> d.delad().skillnad()).toList());
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
            dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, belopp.svenskt() + " kronor av handpenningen för ett bud som blev ogiltigt har lämnats tillbaka.", fartyg.galler(f) ? "UB 10:22" : "UB 9:7 st 1");
        }
    }

    private static List<Kontorad> rader(Forsaljning f, Konto till, Belopp belopp) {
        String referens = Kopehandlaggning.referens(f);
        return List.of(Kontorad.debet(Konto.DEPOSITION, f.malnummer(), referens, belopp), Kontorad.kredit(till, f.malnummer(), referens, belopp));
    }
}
