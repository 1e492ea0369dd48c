package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.lagring.Fastighetskoplager;
import se.verkstall.forsaljning.lagring.Fastighetskoplager.Overklagande;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.kassa.Verifikation.Slag;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Roll;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** An appeal of the sale of real property: it keeps the deed and the money until it is decided, and gives the money back if the sale does not stand. */
@Component
@Lagrum({"UB 12:44", "UB 12:48", "UB 13:14 p 3", "UB 18:7 st 3"})
public class Fastighetsoverklagande {

    private final Forsaljningslager lager;
    private final Fastighetslager fastigheter;
    private final Fastighetskoplager koplager;
    private final Fastighetsdata dokument;
    private final Depositionsranta ranta;
    private final Kassajournal kassa;
    private final Fristbok fristbok;
    private final Avsandning avsandning;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fastighetsoverklagande(Forsaljningslager lager, Fastighetslager fastigheter, Fastighetskoplager koplager, Fastighetsdata dokument, Depositionsranta ranta, Kassajournal kassa,
                           Fristbok fristbok, Avsandning avsandning, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.fastigheter = fastigheter;
        this.koplager = koplager;
        this.dokument = dokument;
        this.ranta = ranta;
        this.kassa = kassa;
        this.fristbok = fristbok;
        this.avsandning = avsandning;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /**
     * The sale is appealed.
     *
     * @throws OgiltigIndataException if there is no sale that can be, or the day is after the last
     */
    public void inkom(long forsaljningId, String klagande, LocalDate dag, String vem) {
        Forsaljning f = lager.las(forsaljningId);
        Fastighetskop k = fastigheter.gallande(forsaljningId).filter(x -> x.kopebrevId() == null)
                .orElseThrow(() -> new OgiltigIndataException("dag", "UB 18:7 st 3", "Det finns ingen försäljning som kan överklagas: fastigheten är inte såld, eller försäljningen har vunnit laga kraft."));
        LocalDate senast = senast(f, k);
        if (dag.isBefore(k.kop().dag()) || dag.isAfter(LocalDate.now(klocka)) || dag.isAfter(senast)) {
            throw new OgiltigIndataException("dag", "UB 18:7 st 3", "Försäljningen " + k.kop().dag() + " överklagas senast " + senast + ". Ett överklagande som kommer in senare ska avvisas.");
        }
        koplager.overklagat(k.kop().id(), klagande, dag);
        dagbok.skriv(f.malnummer(), vem, "Försäljningen är överklagad av " + klagande + " " + dag + ". Köparen ska ändå betala. Köpebrev utfärdas och medlen fördelas först när frågan är slutligt avgjord.",
                "UB 12:44, UB 12:48, UB 13:14");
    }

    private LocalDate senast(Forsaljning f, Fastighetskop k) {
        return fristbok.hitta(f.malnummer(), Fastighetsaffar.lagakraftnyckel(k)).map(Frist::dag)
                .orElseThrow(() -> new OgiltigIndataException("dag", "UB 18:7 st 3", "Protokollet över auktionen är inte färdigt."));
    }

    /** The last day to appeal has passed: whether the sale is final. The ledger shows whether somebody appealed in time. */
    public boolean lagakraft(long forsaljningId) {
        Forsaljning f = lager.las(forsaljningId);
        Fastighetskop k = fastigheter.gallande(forsaljningId).orElseThrow();
        List<Overklagande> alla = koplager.overklaganden(k.kop().id());
        Optional<Frist> frist = fristbok.hitta(f.malnummer(), Fastighetsaffar.lagakraftnyckel(k)).filter(x -> x.status().loper());
        if (frist.isPresent() && !alla.isEmpty()) {
            fristbok.iakttagen(f.malnummer(), frist.get().nyckel(), alla.get(0).inkom());
        }
        boolean lagakraft = alla.stream().allMatch(o -> "STAR_FAST".equals(o.utgang()));
        if (!lagakraft && k.kop().auktionId() != null) {
            meddelaHinder(f, k);
        }
        return lagakraft;
    }

    /** The meeting that was announced with the auction cannot share out the price: those called are told if it can be done in time, and the buyer reminded that he is to pay all the same. */
    @Lagrum({"UF 13:8", "UF 13:18", "UB 12:48 st 1"})
    private void meddelaHinder(Forsaljning f, Fastighetskop k) {
        if (!LocalDate.now(klocka).isBefore(k.tilltradesdag())) {
            return;
        }
        Map<String, Object> data = new LinkedHashMap<>(dokument.av(f.id()));
        data.put("sammantrade", k.tilltradesdag());
        data.put("tillKoparen", false);
        String nyckel = "sammantrade_hinder/" + k.kop().id() + "/";
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(f.malnummer(), new Brev("underrattelse_sammantrade_hinder", data, roll, Satt.ENKEL, "UF 13:8", nyckel + roll));
        }
        dokument.kanda(f.egendomId()).forEach(s -> avsandning.skicka(f.malnummer(), new Brev("underrattelse_sammantrade_hinder", data, null, Satt.ENKEL, "UF 13:8", nyckel + "sakagare-" + s.id()),
                new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress())));
        Map<String, Object> koparens = new LinkedHashMap<>(data);
        koparens.put("tillKoparen", true);
        avsandning.skicka(f.malnummer(), new Brev("underrattelse_sammantrade_hinder", koparens, null, Satt.ENKEL, "UF 13:18", nyckel + "KOPARE"),
                new Mottagare("KOPARE", k.kop().kopare(), null, k.kop().adress()));
    }

    /** The appeals of the sale that goes on, or that was last made. */
    public List<Overklagande> overklaganden(long forsaljningId) {
        return fastigheter.gallande(forsaljningId).map(k -> koplager.overklaganden(k.kop().id())).orElse(List.of());
    }

    /** The question is finally decided. */
    public void avgjort(long forsaljningId, String utgang, String domstol, LocalDate dag, String skal, String vem) {
        Forsaljning f = lager.las(forsaljningId);
        Fastighetskop k = fastigheter.gallande(forsaljningId).orElseThrow();
        koplager.avgjort(k.kop().id(), utgang, domstol, dag, skal);
        dagbok.skriv(f.malnummer(), vem, switch (utgang) {
            case "STAR_FAST" -> "Överklagandet är slutligt avgjort av " + domstol + " " + dag + ": försäljningen står fast.";
            case "UPPHAVD" -> "Försäljningen är upphävd av " + domstol + " " + dag + ".";
            default -> "Köparen har frånträtt köpet " + dag + ".";
        } + " " + skal, utgang.equals("FRANTRATT") ? "UB 12:48 st 2" : "UB 12:44");
    }

    /** The sale does not stand: the buyer has back what he paid with the interest it has borne, and everyone is told. Done again nothing happens. */
    @Lagrum("UB 12:48 st 2")
    public void lamnaTillbaka(long forsaljningId, Belopp upplupen) {
        Forsaljning f = lager.las(forsaljningId);
        Optional<Fastighetskop> gallande = fastigheter.gallande(forsaljningId);
        if (gallande.isEmpty()) {
            return;
        }
        Fastighetskop k = gallande.get();
        Kop kop = k.kop();
        Belopp betalt = kop.status() == Kop.Status.BETALT ? k.kontant() : k.kontantHandpenning();
        aterbetala(f, kop, betalt, upplupen);
        lager.ogiltigt(kop.id());
        lager.handpenningAvraknad(kop.id());
        lager.satt(f.id(), Forsaljning.Status.PLANERAS);
        for (String nyckel : List.of(Fastighetsaffar.betalningsnyckel(k), Fastighetsaffar.lagakraftnyckel(k))) {
            fristbok.hitta(f.malnummer(), nyckel).filter(x -> x.status().loper()).ifPresent(x -> fristbok.bortfallen(f.malnummer(), nyckel));
        }
        underratta(f, kop, betalt.plus(upplupen));
    }

    private void aterbetala(Forsaljning f, Kop kop, Belopp betalt, Belopp upplupen) {
        String referens = Kopehandlaggning.referens(f);
        if (upplupen.arPositivt()) {
            kassa.bokfor(List.of(new Verifikation("kop_ater_ranta/" + kop.id(), LocalDate.now(klocka), Slag.RANTA, "Upplupen ränta på köpeskillingen", Dagbok.SYSTEMET, List.of(
                    Kontorad.debet(Konto.BANK, f.malnummer(), referens, upplupen), Kontorad.kredit(Konto.DEPOSITION, f.malnummer(), referens, upplupen)))));
        }
        Belopp alltihop = betalt.plus(upplupen);
        if (alltihop.arPositivt()) {
            ranta.hamta(f, "kop_ater/" + kop.id(), betalt);
            kassa.bokfor(List.of(new Verifikation("kop_ater/" + kop.id(), LocalDate.now(klocka), Slag.UTBETALNING, "Köpeskilling tillbaka till köparen", Dagbok.SYSTEMET, List.of(
                    Kontorad.debet(Konto.DEPOSITION, f.malnummer(), referens, alltihop), Kontorad.kredit(Konto.BANK, f.malnummer(), referens, alltihop)))));
        }
    }

    private void underratta(Forsaljning f, Kop kop, Belopp tillbaka) {
        Map<String, Object> data = new LinkedHashMap<>(dokument.av(f.id()));
        data.put("kop", kop);
        data.put("tillbaka", tillbaka);
        String nyckel = "kop_upphavt/" + kop.id() + "/";
        avsandning.skicka(f.malnummer(), new Brev("underrattelse_kop_upphavt", data, null, Satt.ENKEL, "UB 12:48 st 2", nyckel + "KOPARE"),
                new Mottagare("KOPARE", kop.kopare(), null, kop.adress()));
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(f.malnummer(), new Brev("underrattelse_kop_upphavt", data, roll, Satt.ENKEL, "UF 4:3", nyckel + roll));
        }
        dokument.kanda(f.egendomId()).forEach(s -> avsandning.skicka(f.malnummer(), new Brev("underrattelse_kop_upphavt", data, null, Satt.ENKEL, "UF 13:8", nyckel + "sakagare-" + s.id()),
                new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress())));
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Köpet gäller inte. " + tillbaka.svenskt() + " kronor har lämnats tillbaka till köparen.", "UB 12:48 st 2");
    }
}
