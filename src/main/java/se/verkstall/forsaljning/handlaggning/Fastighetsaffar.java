package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Fastighetsforteckning;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.SattFrist;
import se.verkstall.frist.Timer;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.kassa.Verifikation.Slag;
import se.verkstall.lag.Belopp;
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
import se.verkstall.utskick.NyttUtskick;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskickslada;

/** An accepted bid for real property: down payment, the rest by the day of taking over, what follows if it is not paid, and the deed of purchase. */
@Component
@Lagrum({"UB 12:34", "UB 12:35", "UB 12:41", "UB 12:44"})
public class Fastighetsaffar {

    private final Forsaljningslager lager;
    private final Fastighetslager fastigheter;
    private final Auktionslager auktioner;
    private final Egendomsregister egendomar;
    private final Fastighetsdata dokument;
    private final Kassajournal kassa;
    private final Fristbok fristbok;
    private final Handlingar handlingar;
    private final Avsandning avsandning;
    private final Utskickslada lada;
    private final Kvitton kvitton;
    private final Depositionsranta ranta;
    private final Ianspraktaget ianspraktaget;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fastighetsaffar(Forsaljningslager lager, Fastighetslager fastigheter, Auktionslager auktioner, Egendomsregister egendomar, Fastighetsdata dokument, Kassajournal kassa,
                    Fristbok fristbok, Handlingar handlingar, Avsandning avsandning, Utskickslada lada, Kvitton kvitton, Depositionsranta ranta, Ianspraktaget ianspraktaget,
                     Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.fastigheter = fastigheter;
        this.auktioner = auktioner;
        this.egendomar = egendomar;
        this.dokument = dokument;
        this.kassa = kassa;
        this.fristbok = fristbok;
        this.handlingar = handlingar;
        this.avsandning = avsandning;
        this.lada = lada;
        this.kvitton = kvitton;
        this.ranta = ranta;
        this.ianspraktaget = ianspraktaget;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * A bid, or a tender under hand, that is accepted.
     *
     * @param auktionId the auction, or {@code null} under hand
     * @param satt how the down payment is left: KONTANT, SAKERHET or OFFENTLIG
     * @param betalsatt how it was paid, if it was
     */
    public record Inrop(long forsaljningId, Long auktionId, String kopare, String adress, Belopp pris, Belopp handpenning, String satt, Betalningssatt betalsatt, LocalDate betalasSenast) {
    }

    /** Accepts it and books what is paid at once. */
    @Lagrum({"UB 12:41 st 1", "UB 12:35"})
    public Fastighetskop godta(Inrop inrop, Fastighetsforteckning forteckning, String vem) {
        Forsaljning f = lager.las(inrop.forsaljningId());
        LocalDate idag = LocalDate.now(klocka);
        Belopp kontant = inrop.pris().minus(forteckning.avraknas()).ejNegativt();
        Belopp betalt = "KONTANT".equals(inrop.satt()) ? inrop.handpenning() : Belopp.NOLL;
        boolean helt = betalt.compareTo(kontant) >= 0;
        Kop kop = lager.laggTill(new Kop(0, f.id(), inrop.auktionId(), inrop.kopare(), inrop.adress(), inrop.pris(), idag, inrop.handpenning(), inrop.betalasSenast(),
                helt ? idag : null, helt ? Kop.Status.BETALT : Kop.Status.GALLER, false));
        Fastighetskop nytt = new Fastighetskop(kop, forteckning.id(), forteckning.avraknas(), inrop.satt(), inrop.betalasSenast(), null);
        fastigheter.laggTill(nytt);
        bokforIn(f, "handpenning/" + kop.id(), "Handpenning vid exekutiv försäljning av fastighet", betalt, vem);
        kvitto(f, kop, "handpenning/" + kop.id(), betalt, inrop.betalsatt());
        ranta.placera(f, "handpenning/" + kop.id(), betalt, inrop.betalasSenast());
        lager.satt(f.id(), helt ? Forsaljning.Status.BETALD : Forsaljning.Status.SALD);
        if (inrop.auktionId() != null) {
            auktioner.satt(inrop.auktionId(), se.verkstall.forsaljning.Auktion.Status.HALLEN);
        }
        if (fristbok.hitta(f.malnummer(), Kopehandlaggning.fristNyckel(f.id())).filter(fr -> fr.status().loper()).isPresent()) {
            fristbok.iakttagen(f.malnummer(), Kopehandlaggning.fristNyckel(f.id()));
        }
        dagbok.skriv(f.malnummer(), vem, "Fastigheten är såld för " + kop.pris().svenskt() + " kronor, varav " + nytt.kontant().svenskt() + " kronor betalas kontant senast " + inrop.betalasSenast()
                + " och " + forteckning.avraknas().svenskt() + " kronor avräknas.", "UB 12:34, UB 12:35");
        return nytt;
    }

    /** The last day to pay and the last day to appeal, kept in the ledger; returns the latter. */
    @Lagrum({"UB 12:35 st 4", "UB 12:58 st 4", "UB 18:7 st 3"})
    public Fastighetskop bevaka(long forsaljningId, Timer betalning, Timer lagakraft) {
        Forsaljning f = lager.hamta(forsaljningId);
        Fastighetskop k = fastigheter.gallande(forsaljningId).orElseThrow();
        String ankare = "försäljningen (" + k.kop().id() + ")";
        if (fristbok.hitta(f.malnummer(), lagakraftnyckel(k)).isEmpty()) {
            fristbok.starta(new NyFrist(f.malnummer(), "UB 18:7 st 3", ankare, k.kop().dag(), lagakraftnyckel(k), lagakraft));
        }
        if (k.kop().status() == Kop.Status.GALLER && fristbok.hitta(f.malnummer(), betalningsnyckel(k)).isEmpty()) {
            if (k.kop().auktionId() == null) {
                fristbok.starta(new NyFrist(f.malnummer(), "UB 12:58", ankare, k.kop().dag(), betalningsnyckel(k), betalning));
            } else {
                fristbok.satt(new SattFrist(f.malnummer(), "UB 12:35 st 4", "UB 12:35 st 4", ankare, k.kop().dag(), k.tilltradesdag(),
                        List.of("Obetald del av den kontanta köpeskillingen betalas senast vid det fördelningssammanträde som kungjordes med auktionen."), betalningsnyckel(k), betalning));
            }
        }
        return k;
    }

    /** The last day to appeal the sale. */
    public LocalDate overklagasSenast(long forsaljningId) {
        Fastighetskop k = fastigheter.gallande(forsaljningId).orElseThrow();
        return fristbok.hitta(lager.hamta(forsaljningId).malnummer(), lagakraftnyckel(k)).map(Frist::dag).orElseThrow();
    }

    /**
     * The rest of the price has come in.
     *
     * @throws OgiltigIndataException if nothing is to be paid, or it is another amount, or the day is after the last
     */
    @Lagrum({"UB 12:35 st 4", "UF 13:2 st 1"})
    public void betald(long forsaljningId, Belopp belopp, LocalDate dag, Betalningssatt satt, String vem) {
        Forsaljning f = lager.las(forsaljningId);
        Fastighetskop k = fastigheter.gallande(forsaljningId).filter(x -> x.kop().status() == Kop.Status.GALLER)
                .orElseThrow(() -> new OgiltigIndataException("belopp", "UB 12:35 st 4", "Ingen köpeskilling väntas i försäljningen."));
        if (!belopp.equals(k.kvar())) {
            throw new OgiltigIndataException("belopp", "UB 12:35 st 4", "Det som återstår att betala kontant är " + k.kvar().svenskt() + " kronor.");
        }
        if (dag.isAfter(k.tilltradesdag()) || dag.isAfter(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("dag", "UB 12:35 st 4", "Betalningen skulle ha kommit in senast " + k.tilltradesdag() + ".");
        }
        bokforIn(f, "slutbetalning/" + k.kop().id(), "Återstående kontant köpeskilling", belopp, vem);
        kvitto(f, k.kop(), "slutbetalning/" + k.kop().id(), belopp, satt);
        ranta.placera(f, "slutbetalning/" + k.kop().id(), belopp, k.tilltradesdag());
        lager.betald(k.kop().id(), dag);
        lager.satt(f.id(), Forsaljning.Status.BETALD);
        fristbok.iakttagen(f.malnummer(), betalningsnyckel(k), dag);
        dagbok.skriv(f.malnummer(), vem, "Den kontanta köpeskillingen är betald i sin helhet.", "UB 12:35 st 4");
    }

    /** The last day has passed without full payment: the bid is void, and everyone told. The down payment stays until it is known what it must cover. */
    @Lagrum({"UB 12:41 st 3", "UB 12:58 st 4", "UF 4:3", "UF 13:8"})
    public void upphav(long forsaljningId) {
        Forsaljning f = lager.las(forsaljningId);
        Optional<Fastighetskop> obetalt = fastigheter.gallande(forsaljningId).filter(k -> k.kop().status() == Kop.Status.GALLER);
        if (obetalt.isEmpty()) {
            return;
        }
        Kop kop = obetalt.get().kop();
        lager.ogiltigt(kop.id());
        lager.satt(f.id(), Forsaljning.Status.PLANERAS);
        fristbok.forsutten(f.malnummer(), betalningsnyckel(obetalt.get()));
        fristbok.hitta(f.malnummer(), lagakraftnyckel(obetalt.get())).filter(fr -> fr.status().loper()).ifPresent(fr -> fristbok.bortfallen(f.malnummer(), fr.nyckel()));
        Map<String, Object> data = dokument.av(forsaljningId);
        data.put("kop", kop);
        data.put("handpenningsregel", "12 kap. 43 § utsökningsbalken");
        data.put("sammantradet", kop.auktionId() != null);
        String nyckel = "kop_ogiltigt/" + kop.id();
        avsandning.skicka(f.malnummer(), new Brev("underrattelse_kop_ogiltigt", data, null, Satt.ENKEL, "UB 12:41 st 3", nyckel + "/KOPARE"), kopare(kop));
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(f.malnummer(), new Brev("underrattelse_kop_ogiltigt", data, roll, Satt.ENKEL, "UF 4:3", nyckel + "/" + roll));
        }
        dokument.kanda(f.egendomId()).forEach(s -> avsandning.skicka(f.malnummer(), new Brev("underrattelse_kop_ogiltigt", data, null, Satt.ENKEL, "UF 13:8", nyckel + "/sakagare-" + s.id()),
                new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress())));
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Den kontanta köpeskillingen betalades inte i tid. Inropet " + kop.pris().svenskt() + " kronor är ogiltigt.", "UB 12:41 st 3");
    }

    /** The deed of purchase: the sale is final and the cash paid. */
    @Lagrum({"UB 12:44", "UB 12:60 st 4"})
    public Handling kopebrev(long forsaljningId) {
        Forsaljning f = lager.las(forsaljningId);
        Fastighetskop k = fastigheter.gallande(forsaljningId).filter(x -> x.kop().status() == Kop.Status.BETALT)
                .orElseThrow(() -> new IllegalStateException("Köpebrev utfärdas när köparen har betalat (UB 12:44): försäljning " + forsaljningId));
        if (k.kopebrevId() != null) {
            return handlingar.hitta(k.kopebrevId()).orElseThrow();
        }
        fristbok.hitta(f.malnummer(), lagakraftnyckel(k)).filter(fr -> fr.status().loper()).ifPresent(fr -> fristbok.forsutten(f.malnummer(), fr.nyckel()));
        Map<String, Object> data = dokument.av(forsaljningId);
        data.put("k", k);
        data.put("kop", k.kop());
        data.put("mottagare", kopare(k.kop()));
        Handling brev = handlingar.skapa(f.malnummer(), "kopebrev", data, Dagbok.SYSTEMET);
        lada.lagg(new NyttUtskick(f.malnummer(), brev.id(), kopare(k.kop()), Satt.ENKEL, "UB 12:44", "kopebrev/" + k.kop().id()));
        fastigheter.kopebrev(k.kop().id(), brev.id());
        egendomar.satt(f.egendomId(), Egendom.Status.SALD);
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Försäljningen har vunnit laga kraft och köpeskillingen är betald. Köpebrev är utfärdat.", "UB 12:44");
        return brev;
    }

    /** No sale came about. */
    @Lagrum("UB 12:42 st 4")
    public void osald(long forsaljningId) {
        Forsaljning f = lager.las(forsaljningId);
        lager.satt(f.id(), Forsaljning.Status.EJ_SALD);
        ianspraktaget.osald(f);
        fristbok.hitta(f.malnummer(), Kopehandlaggning.fristNyckel(f.id())).filter(fr -> fr.status().loper()).ifPresent(fr -> fristbok.bortfallen(f.malnummer(), fr.nyckel()));
    }

    /** Money that does not pass an account or a terminal is receipted. */
    @Lagrum("UF 13:2 st 1")
    private void kvitto(Forsaljning f, Kop kop, String nyckel, Belopp belopp, Betalningssatt satt) {
        if (belopp.arPositivt()) {
            kvitton.lamna(f.malnummer(), nyckel, kopare(kop), belopp, LocalDate.now(klocka), satt);
        }
    }

    void bokforIn(Forsaljning f, String nyckel, String text, Belopp belopp, String vem) {
        if (belopp.arPositivt()) {
            kassa.bokfor(List.of(new Verifikation(nyckel, LocalDate.now(klocka), Slag.INBETALNING, text, vem, List.of(
                    Kontorad.debet(Konto.BANK, f.malnummer(), Kopehandlaggning.referens(f), belopp),
                    Kontorad.kredit(Konto.DEPOSITION, f.malnummer(), Kopehandlaggning.referens(f), belopp)))));
        }
    }

    private static Mottagare kopare(Kop kop) {
        return new Mottagare("KOPARE", kop.kopare(), null, kop.adress());
    }

    /** The ledger's key for the last day to pay. */
    public static String betalningsnyckel(Fastighetskop k) {
        return "fastighet_betalning/" + k.kop().id();
    }

    /** The ledger's key for the last day to appeal. */
    public static String lagakraftnyckel(Fastighetskop k) {
        return "forsaljning_lagakraft/" + k.kop().id();
    }
}
