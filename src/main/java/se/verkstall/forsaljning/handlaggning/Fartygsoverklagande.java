package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Fartygsfrantrade;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fartygskoplager;
import se.verkstall.forsaljning.lagring.Fartygskoplager.Overklagande;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.Timer;
import se.verkstall.kassa.Kassajournal;
import se.verkstall.kassa.Konto;
import se.verkstall.kassa.Kontorad;
import se.verkstall.kassa.Verifikation;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.tid.Fristkatalog;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/**
 * An appeal of the sale of a ship or aircraft: it does not keep the buyer from paying or, unless a court has ordered so, from taking possession; it keeps the deed and the
 * sharing until it is decided; and if the sale does not stand, or the buyer withdraws, he has back what he has paid.
 */
@Component
@Lagrum({"UB 10:23", "UF 10:11", "UB 13:14 p 3", "UB 18:7 st 3"})
public class Fartygsoverklagande {

    private final Forsaljningslager lager;
    private final Fartygskoplager kopen;
    private final Auktionslager auktioner;
    private final Auktionsutlysning utlysning;
    private final Fartygsavrakning avrakning;
    private final Egendomsregister egendomar;
    private final Kassajournal kassa;
    private final Fristbok fristbok;
    private final Avsandning avsandning;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fartygsoverklagande(Forsaljningslager lager, Fartygskoplager kopen, Auktionslager auktioner, Auktionsutlysning utlysning, Fartygsavrakning avrakning, Egendomsregister egendomar,
                        Kassajournal kassa, Fristbok fristbok, Avsandning avsandning, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.kopen = kopen;
        this.auktioner = auktioner;
        this.utlysning = utlysning;
        this.avrakning = avrakning;
        this.egendomar = egendomar;
        this.kassa = kassa;
        this.fristbok = fristbok;
        this.avsandning = avsandning;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** The last day to appeal the sale. */
    public static LocalDate senast(Kop kop) {
        return Fristkatalog.berakna("UB 18:7 st 3", kop.dag(), kop.dag()).dag();
    }

    /**
     * The sale is appealed.
     *
     * @throws OgiltigIndataException if there is no sale that can be, or the day is after the last
     */
    @Lagrum({"UB 18:7 st 3", "UB 10:23 st 1"})
    public void inkom(long forsaljningId, String klagande, LocalDate dag, String vem) {
        Forsaljning f = lager.las(forsaljningId);
        Kop kop = gallande(forsaljningId);
        if (dag.isBefore(kop.dag()) || dag.isAfter(LocalDate.now(klocka)) || dag.isAfter(senast(kop))) {
            throw new OgiltigIndataException("dag", "UB 18:7 st 3", "Försäljningen " + kop.dag() + " överklagas senast " + senast(kop) + ". Ett överklagande som kommer in senare ska avvisas.");
        }
        kopen.overklagat(kop.id(), klagande, dag, null);
        dagbok.skriv(f.malnummer(), vem, "Försäljningen är överklagad av " + klagande + " " + dag + ". Köparen ska ändå betala. Köpehandling utfärdas och medlen fördelas först när frågan är slutligt avgjord.",
                "UB 10:23 st 1, UF 10:11");
    }

    /**
     * A court has ordered that the buyer may not take possession until further notice.
     *
     * @throws OgiltigIndataException if the sale is not appealed, or he was entitled to it before
     */
    @Lagrum("UB 10:23 st 2")
    public void forordnat(long forsaljningId, LocalDate dag, String vem) {
        Forsaljning f = lager.las(forsaljningId);
        Kop kop = gallande(forsaljningId);
        if (kopen.overklaganden(kop.id()).stream().noneMatch(o -> o.utgang() == null)) {
            throw new OgiltigIndataException("forordnad", "UB 10:23 st 2", "Anteckna först överklagandet: ett förordnande meddelas i det målet.");
        }
        List<Fel> fel = Fartygsfrantrade.forordnandet(dag, kop.betaldDag(), LocalDate.now(klocka));
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        kopen.forordnat(kop.id(), dag, null);
        if (fristbok.hitta(f.malnummer(), frantrade(kop)).isEmpty()) {
            fristbok.starta(new NyFrist(f.malnummer(), "UB 10:23", "utsatt dag för fördelningen (" + kop.id() + ")", kop.anstandTill(), frantrade(kop), null));
        }
        dagbok.skriv(f.malnummer(), vem, "Domstolen har " + dag + " förordnat att köparen inte får komma i besittning. Hävs det inte får han frånträda köpet tidigast "
                + Fartygsfrantrade.tidigast(kop.anstandTill()) + ".", "UB 10:23 st 2");
    }

    private Kop gallande(long forsaljningId) {
        return lager.gallande(forsaljningId).filter(k -> fristbok.hitta(lager.hamta(forsaljningId).malnummer(), "forsaljning_lagakraft/" + k.id()).map(x -> x.status().loper()).orElse(true)
                || !kopen.overklaganden(k.id()).isEmpty()).orElseThrow(() -> new OgiltigIndataException("dag", "UB 18:7 st 3", "Det finns ingen försäljning som kan överklagas: egendomen är inte såld, eller försäljningen har vunnit laga kraft."));
    }

    /** The price is paid: starts the time to appeal in the ledger unless it runs already; returns its last day. */
    @Lagrum("UB 18:7 st 3")
    public LocalDate bevaka(long forsaljningId, Timer timer) {
        Forsaljning f = lager.las(forsaljningId);
        Kop kop = lager.gallande(forsaljningId).orElseThrow();
        String nyckel = lagakraftnyckel(kop);
        return fristbok.hitta(f.malnummer(), nyckel).orElseGet(() -> fristbok.starta(new NyFrist(f.malnummer(), "UB 18:7 st 3", "försäljningen (" + kop.id() + ")", kop.dag(), nyckel, timer))).dag();
    }

    /** Whether a court's order keeps the buyer from taking possession. */
    @Lagrum("UB 10:23 st 2")
    public boolean hindras(long forsaljningId) {
        return overklaganden(forsaljningId).stream().anyMatch(Overklagande::hindrar);
    }

    /** The appeals of the sale that goes on, the first first. */
    public List<Overklagande> overklaganden(long forsaljningId) {
        return lager.gallande(forsaljningId).map(k -> kopen.overklaganden(k.id())).orElse(List.of());
    }

    /** The time to appeal has passed: whether the sale is final. If not, and the meeting announced with the auction has not been, those called to it are told. */
    @Lagrum({"UF 10:11", "UB 13:14 p 3"})
    public boolean lagakraft(long forsaljningId) {
        Forsaljning f = lager.las(forsaljningId);
        Kop kop = lager.gallande(forsaljningId).orElseThrow();
        List<Overklagande> alla = kopen.overklaganden(kop.id());
        if (!alla.isEmpty()) {
            fristbok.hitta(f.malnummer(), lagakraftnyckel(kop)).filter(x -> x.status().loper()).ifPresent(x -> fristbok.iakttagen(f.malnummer(), x.nyckel(), alla.get(0).inkom()));
        }
        boolean lagakraft = alla.stream().allMatch(o -> "STAR_FAST".equals(o.utgang()));
        if (!lagakraft && LocalDate.now(klocka).isBefore(kop.anstandTill())) {
            meddelaHinder(f, kop);
        }
        return lagakraft;
    }

    @Lagrum("UF 13:8")
    private void meddelaHinder(Forsaljning f, Kop kop) {
        Map<String, Object> data = data(f, kop);
        data.put("sammantrade", kop.anstandTill());
        skickaTillAlla(f, kop, "underrattelse_fartygsfordelning_hinder", "UF 13:8", data, "sammantrade_hinder/" + kop.id() + "/");
    }

    /** The order has been lifted; the appeal goes on. */
    @Lagrum("UB 10:23 st 2")
    public void havt(long forsaljningId, LocalDate dag, String skal, String vem) {
        Forsaljning f = lager.las(forsaljningId);
        Kop kop = lager.gallande(forsaljningId).orElseThrow();
        Overklagande o = kopen.overklaganden(kop.id()).stream().filter(Overklagande::hindrar).reduce((a, b) -> b)
                .orElseThrow(() -> new OgiltigIndataException("utgang", "UB 10:23 st 2", "Inget förordnande hindrar köparen."));
        kopen.forordnat(kop.id(), o.forordnad(), dag);
        frantradetFaller(f, kop);
        dagbok.skriv(f.malnummer(), vem, "Förordnandet att köparen inte får komma i besittning är hävt " + dag + ". " + skal, "UB 10:23 st 2");
    }

    /** The question is finally decided, or the buyer has withdrawn. */
    public void avgjort(long forsaljningId, String utgang, String domstol, LocalDate dag, String skal, String vem) {
        Forsaljning f = lager.las(forsaljningId);
        Kop kop = lager.gallande(forsaljningId).orElseThrow();
        kopen.avgjort(kop.id(), utgang, domstol, dag, skal);
        if ("FRANTRATT".equals(utgang)) {
            fristbok.hitta(f.malnummer(), frantrade(kop)).filter(x -> x.status().loper()).ifPresent(x -> fristbok.iakttagen(f.malnummer(), x.nyckel(), dag));
        } else {
            frantradetFaller(f, kop);
        }
        dagbok.skriv(f.malnummer(), vem, switch (utgang) {
            case "STAR_FAST" -> "Överklagandet är slutligt avgjort av " + domstol + " " + dag + ": försäljningen står fast.";
            case "UPPHAVD" -> "Försäljningen är upphävd av " + domstol + " " + dag + ".";
            default -> "Köparen har frånträtt köpet " + dag + ".";
        } + " " + skal, utgang.equals("FRANTRATT") ? "UB 10:23 st 2" : "UF 10:11");
    }

    private void frantradetFaller(Forsaljning f, Kop kop) {
        fristbok.hitta(f.malnummer(), frantrade(kop)).filter(x -> x.status().loper()).ifPresent(x -> fristbok.bortfallen(f.malnummer(), x.nyckel()));
    }

    /** The sale does not stand: the buyer has back what he paid with the interest it has borne, a settlement goes back, and everyone is told. Done again nothing happens. */
    @Lagrum("UB 10:23 st 2")
    public void lamnaTillbaka(long forsaljningId, Belopp upplupen) {
        Forsaljning f = lager.las(forsaljningId);
        Optional<Kop> gallande = lager.gallande(forsaljningId);
        if (gallande.isEmpty()) {
            return;
        }
        Kop kop = gallande.get();
        Belopp betalt = kop.pris().minus(kop.avraknat());
        avrakning.aterga(f, kop);
        aterbetala(f, kop, betalt, upplupen);
        lager.ogiltigt(kop.id());
        lager.handpenningAvraknad(kop.id());
        lager.satt(f.id(), Forsaljning.Status.PLANERAS);
        egendomar.satt(f.egendomId(), Egendom.Status.UTMATT);
        fristbok.hitta(f.malnummer(), lagakraftnyckel(kop)).filter(x -> x.status().loper()).ifPresent(x -> fristbok.bortfallen(f.malnummer(), x.nyckel()));
        Map<String, Object> data = data(f, kop);
        data.put("tillbaka", betalt.plus(upplupen));
        data.put("avraknat", kop.avraknat());
        skickaTillAlla(f, kop, "underrattelse_fartygskop_upphavt", "UB 10:23 st 2", data, "kop_upphavt/" + kop.id() + "/");
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Köpet gäller inte. " + betalt.plus(upplupen).svenskt() + " kronor har lämnats tillbaka till köparen.", "UB 10:23 st 2");
    }

    private void aterbetala(Forsaljning f, Kop kop, Belopp betalt, Belopp upplupen) {
        String referens = Kopehandlaggning.referens(f);
        if (upplupen.arPositivt()) {
            kassa.bokfor(List.of(new Verifikation("kop_ater_ranta/" + kop.id(), LocalDate.now(klocka), Verifikation.Slag.RANTA, "Upplupen ränta på köpeskillingen", Dagbok.SYSTEMET, List.of(
                    Kontorad.debet(Konto.BANK, f.malnummer(), referens, upplupen), Kontorad.kredit(Konto.DEPOSITION, f.malnummer(), referens, upplupen)))));
        }
        Belopp alltihop = betalt.plus(upplupen);
        if (alltihop.arPositivt()) {
            kassa.bokfor(List.of(new Verifikation("kop_ater/" + kop.id(), LocalDate.now(klocka), Verifikation.Slag.UTBETALNING, "Köpeskilling tillbaka till köparen", Dagbok.SYSTEMET, List.of(
                    Kontorad.debet(Konto.DEPOSITION, f.malnummer(), referens, alltihop), Kontorad.kredit(Konto.BANK, f.malnummer(), referens, alltihop)))));
        }
    }

    private void skickaTillAlla(Forsaljning f, Kop kop, String mall, String lagrum, Map<String, Object> data, String nyckel) {
        avsandning.skicka(f.malnummer(), new Brev(mall, data, null, Satt.ENKEL, lagrum, nyckel + "KOPARE"), new Mottagare("KOPARE", kop.kopare(), null, kop.adress()));
        List<Mottagare> alla = utlysning.underrattadeSakagare(auktioner.hamta(kop.auktionId()));
        for (int i = 0; i < alla.size(); i++) {
            avsandning.skicka(f.malnummer(), new Brev(mall, data, null, Satt.ENKEL, lagrum, nyckel + i), alla.get(i));
        }
    }

    private Map<String, Object> data(Forsaljning f, Kop kop) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", egendomar.hamta(f.egendomId()).iOrd());
        data.put("kop", kop);
        return data;
    }

    private static String lagakraftnyckel(Kop kop) {
        return "forsaljning_lagakraft/" + kop.id();
    }

    /** The ledger's key for the three months after which the buyer may withdraw. */
    public static String frantrade(Kop kop) {
        return "frantrade/" + kop.id();
    }
}
