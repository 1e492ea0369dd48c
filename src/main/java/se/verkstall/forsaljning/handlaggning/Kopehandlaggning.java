package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Anstand;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.SattFrist;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.kassa.Verifikation.Slag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Egendomsslag;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Roll;
import se.verkstall.redovisning.Kvitton;
import se.verkstall.redovisning.berakning.Betalningssatt;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** An accepted bid: payment, respite, what follows if it is not paid, and the handing over of thing and money. */
@Component
@Lagrum({"UB 9:5", "UB 9:7"})
public class Kopehandlaggning {

    private final Forsaljningslager lager;
    private final Auktionslager auktioner;
    private final Egendomsregister egendomar;
    private final Kassajournal kassa;
    private final Fristbok fristbok;
    private final Avsandning avsandning;
    private final Dagbok dagbok;
    private final Slutredovisning slut;
    private final Fartygsoverlamning fartyg;
    private final Handpenningsavrakning handpenningar;
    private final Kvitton kvitton;
    private final Auktionsuppdrag uppdrag;
    private final Clock klocka;

    Kopehandlaggning(Forsaljningslager lager, Auktionslager auktioner, Egendomsregister egendomar, Kassajournal kassa, Fristbok fristbok, Avsandning avsandning,
                     Dagbok dagbok, Slutredovisning slut, Fartygsoverlamning fartyg, Handpenningsavrakning handpenningar,
                     Kvitton kvitton, Auktionsuppdrag uppdrag, Clock klocka) {
        this.lager = lager;
        this.auktioner = auktioner;
        this.egendomar = egendomar;
        this.kassa = kassa;
        this.fristbok = fristbok;
        this.avsandning = avsandning;
        this.dagbok = dagbok;
        this.slut = slut;
        this.fartyg = fartyg;
        this.handpenningar = handpenningar;
        this.kvitton = kvitton;
        this.uppdrag = uppdrag;
        this.klocka = klocka;
    }

    /** Accepts a bid and books what is paid at once: the whole price, or the down payment. */
    public Kop godta(Kop nytt, Betalningssatt satt, String vem) {
        Forsaljning f = lager.las(nytt.forsaljningId());
        Kop kop = lager.laggTill(nytt);
        boolean betalt = kop.status() == Kop.Status.BETALT;
        bokforIn(f, betalt ? "kopeskilling/" + kop.id() : "handpenning/" + kop.id(), betalt ? "Köpeskilling vid exekutiv försäljning" : "Handpenning vid exekutiv försäljning",
                betalt ? kop.pris() : kop.handpenning(), vem);
        kvitto(f, kop, betalt ? "kopeskilling/" + kop.id() : "handpenning/" + kop.id(), betalt ? kop.pris() : kop.handpenning(), satt);
        lager.satt(f.id(), betalt ? Forsaljning.Status.BETALD : Forsaljning.Status.SALD);
        if (kop.auktionId() != null) {
            auktioner.satt(kop.auktionId(), Auktion.Status.HALLEN);
        }
        fristbok.iakttagen(f.malnummer(), fristNyckel(f.id()));
        if (kop.anstandTill() != null) {
            anstandsfrist(f.malnummer(), kop);
        }
        dagbok.skriv(f.malnummer(), vem, "Egendomen är såld för " + kop.pris().svenskt() + " kronor." + (betalt ? "" : " Anstånd med betalningen till " + kop.anstandTill()
                + ", handpenning " + kop.handpenning().svenskt() + " kronor."), betalt ? "UB 9:5 st 1" : "UF 9:19, UF 9:20");
        return kop;
    }

    @Lagrum("UF 9:19 st 2")
    private void anstandsfrist(String malnummer, Kop kop) {
        String ankare = "försäljningen (" + kop.id() + ")";
        if (kop.anstandTill().equals(Anstand.senast(kop.dag()))) {
            fristbok.starta(new NyFrist(malnummer, "N15", ankare, kop.dag(), anstandNyckel(kop.id()), null));
        } else {
            fristbok.satt(new SattFrist(malnummer, "N15", "UF 9:19 st 2", ankare, kop.dag(), kop.anstandTill(),
                    List.of("Myndigheten har gett anstånd med betalningen till den dagen."), anstandNyckel(kop.id()), null));
        }
    }

    /**
     * The rest of the price has come in.
     *
     * @throws OgiltigIndataException if nothing is to be paid, or it is another amount, or the day is after the last
     */
    public void betald(long forsaljningId, Belopp belopp, LocalDate dag, Betalningssatt satt, String vem) {
        Forsaljning f = lager.las(forsaljningId);
        Kop kop = lager.gallande(forsaljningId).filter(k -> k.status() == Kop.Status.GALLER)
                .orElseThrow(() -> new OgiltigIndataException("belopp", "UB 9:5", "Ingen köpeskilling väntas i försäljningen."));
        if (!belopp.equals(kop.kvar())) {
            throw new OgiltigIndataException("belopp", "UB 9:5 st 1", "Det som återstår att betala är " + kop.kvar().svenskt() + " kronor.");
        }
        if (dag.isAfter(kop.anstandTill()) || dag.isAfter(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("dag", "UB 9:5 st 3", "Betalningen skulle ha kommit in senast " + kop.anstandTill() + ".");
        }
        bokforIn(f, "slutbetalning/" + kop.id(), "Återstående köpeskilling", belopp, vem);
        kvitto(f, kop, "slutbetalning/" + kop.id(), belopp, satt);
        fullgjord(f, kop, dag, vem);
    }

    /** The whole price is paid, or settled against claims that stand over. */
    public void fullgjord(Forsaljning f, Kop kop, LocalDate dag, String vem) {
        lager.betald(kop.id(), dag);
        lager.satt(f.id(), Forsaljning.Status.BETALD);
        fristbok.iakttagen(f.malnummer(), anstandNyckel(kop.id()), dag);
        dagbok.skriv(f.malnummer(), vem, kop.avraknat().arPositivt() ? "Köpeskillingen är betald eller avräknad i sin helhet." : "Köpeskillingen är betald i sin helhet.",
                fartyg.galler(f) ? "UB 10:16 st 4" : "UB 9:5 st 1");
    }

    /** The time has passed without full payment: the bid is void, and everyone told. The down payment stays until it is known what it must cover. */
    @Lagrum({"UB 9:5 st 3", "UB 10:20 st 2", "UF 4:3"})
    public void upphav(long forsaljningId) {
        Forsaljning f = lager.las(forsaljningId);
        Optional<Kop> obetalt = lager.gallande(forsaljningId).filter(k -> k.status() == Kop.Status.GALLER);
        if (obetalt.isEmpty()) {
            return;
        }
        Kop kop = obetalt.get();
        lager.ogiltigt(kop.id());
        fartyg.aterga(f, kop);
        lager.satt(f.id(), Forsaljning.Status.PLANERAS);
        fristbok.forsutten(f.malnummer(), anstandNyckel(kop.id()));
        Map<String, Object> data = data(f, kop);
        String lagrum = fartyg.galler(f) ? "UB 10:20 st 2" : "UB 9:5 st 3";
        data.put("handpenningsregel", fartyg.galler(f) ? "10 kap. 22 § utsökningsbalken" : "9 kap. 7 § utsökningsbalken");
        String nyckel = "kop_ogiltigt/" + kop.id();
        avsandning.skicka(f.malnummer(), brev("underrattelse_kop_ogiltigt", data, lagrum, nyckel + "/KOPARE"), kopare(kop));
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(f.malnummer(), new Brev("underrattelse_kop_ogiltigt", data, roll, Satt.ENKEL, "UF 4:3", nyckel + "/" + roll));
        }
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Köpeskillingen betalades inte i tid. Budet " + kop.pris().svenskt() + " kronor är ogiltigt.", lagrum);
    }

    /** The thing goes to the buyer. */
    @Lagrum("UB 9:5 st 1")
    public Kop lamnaUt(long forsaljningId) {
        Forsaljning f = lager.las(forsaljningId);
        Kop kop = lager.gallande(forsaljningId).filter(k -> k.status() == Kop.Status.BETALT)
                .orElseThrow(() -> new IllegalStateException("Egendomen hålls inne till dess full betalning sker (UB 9:5): försäljning " + forsaljningId));
        egendomar.satt(f.egendomId(), Egendom.Status.SALD);
        avsandning.skicka(f.malnummer(), brev("kvitto_kopare", data(f, kop), "UB 9:5 st 1", "kvitto_kopare/" + kop.id()), kopare(kop));
        return kop;
    }

    /** Whether what is sold is a bostadsrätt. */
    public boolean arBostadsratt(long forsaljningId) {
        return egendomar.hamta(lager.hamta(forsaljningId).egendomId()).slag() == Egendomsslag.BOSTADSRATT;
    }

    /** Draws up the document of sale of a bostadsrätt: the sale is final and the price paid. */
    @Lagrum({"UF 9:12a", "UF 9:18 st 3"})
    public void kophandling(long forsaljningId) {
        Forsaljning f = lager.hamta(forsaljningId);
        Kop kop = lager.gallande(forsaljningId).filter(k -> k.status() == Kop.Status.BETALT).orElseThrow();
        avsandning.skicka(f.malnummer(), brev("kophandling_bostadsratt", data(f, kop), "UF 9:12a", "kophandling/" + kop.id()), kopare(kop));
    }

    /** The sale is final: settles the down payment of a bid that lapsed, and hands the money over to be shared out; returns the sharing. */
    @Lagrum({"UB 9:7 st 1", "UB 13:1"})
    public long overlamna(long forsaljningId) {
        Forsaljning f = lager.las(forsaljningId);
        Kop kop = lager.gallande(forsaljningId).orElseThrow();
        Belopp hallet = handpenningar.salt(f, kop);
        return fartyg.galler(f) ? fartyg.overlamna(f, kop, hallet) : slut.overlamna(f, kop, hallet);
    }

    /**
     * No sale came about: a down payment that lapsed at an earlier bid pays costs and is forfeited if a new auction was held, else pays what came to no use and goes back.
     *
     * @param kostnader the costs of the former auction and of care since; without a new auction those that came to no use
     * @return the sharing of what was forfeited, or {@code null} if nothing was
     */
    @Lagrum({"UB 9:7", "UB 10:22"})
    public Long osald(long forsaljningId, Belopp kostnader) {
        Forsaljning f = lager.las(forsaljningId);
        lager.satt(f.id(), Forsaljning.Status.EJ_SALD);
        Belopp forverkat = handpenningar.osalt(f, kostnader);
        if (fristbok.hitta(f.malnummer(), fristNyckel(f.id())).filter(frist -> frist.status().loper()).isPresent()) {
            fristbok.bortfallen(f.malnummer(), fristNyckel(f.id()));
        }
        if (!forverkat.arPositivt()) {
            return null;
        }
        return fartyg.galler(f) ? fartyg.forverkat(f, forverkat, LocalDate.now(klocka), lager.kop(f.id()).stream().reduce((a, b) -> b).orElseThrow())
                : slut.forverkat(f, forverkat, LocalDate.now(klocka));
    }

    /** Money that does not pass an account or a terminal is receipted. When all of it is here, whoever held the auction has accounted for it. */
    @Lagrum({"UF 13:2 st 1", "UF 9:4"})
    void kvitto(Forsaljning f, Kop kop, String nyckel, Belopp belopp, Betalningssatt satt) {
        kvitton.lamna(f.malnummer(), nyckel, kopare(kop), belopp, LocalDate.now(klocka), satt);
        if (kop.auktionId() != null && !nyckel.startsWith("handpenning/")) {
            uppdrag.redovisat(f.malnummer(), kop.auktionId());
        }
    }

    /** Books money that comes in for the thing. */
    void bokforIn(Forsaljning f, String nyckel, String text, Belopp belopp, String vem) {
        kassa.bokfor(List.of(new Verifikation(nyckel, LocalDate.now(klocka), Slag.INBETALNING, text, vem, List.of(
                Kontorad.debet(Konto.BANK, f.malnummer(), referens(f), belopp), Kontorad.kredit(Konto.DEPOSITION, f.malnummer(), referens(f), belopp)))));
    }

    private Map<String, Object> data(Forsaljning f, Kop kop) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", egendomar.hamta(f.egendomId()).iOrd());
        data.put("kop", kop);
        return data;
    }

    private static Brev brev(String mall, Map<String, Object> data, String lagrum, String nyckel) {
        return new Brev(mall, data, null, Satt.ENKEL, lagrum, nyckel);
    }

    private static Mottagare kopare(Kop kop) {
        return new Mottagare("KOPARE", kop.kopare(), null, kop.adress());
    }

    static String referens(Forsaljning f) {
        return "forsaljning/" + f.id();
    }

    /** The ledger's key for the two months of UF 9:2. */
    public static String fristNyckel(long forsaljningId) {
        return "forsaljning/" + forsaljningId;
    }

    /** The ledger's key for the respite of a buyer. */
    public static String anstandNyckel(long kopId) {
        return "anstand/" + kopId;
    }
}
