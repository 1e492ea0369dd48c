package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.berakning.Egendom;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fartygsauktion;
import se.verkstall.forsaljning.Fartygsforsaljning;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Auktionsregler;
import se.verkstall.forsaljning.berakning.Fartygsforteckning;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Ansprak;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Forteckning;
import se.verkstall.forsaljning.berakning.Rattighetsutrop.Rattighet;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fartygskoplager;
import se.verkstall.forsaljning.lagring.Fartygslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.frist.Frist;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.NyFrist;
import se.verkstall.frist.SattFrist;
import se.verkstall.frist.Timer;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;

/** The sale of a ship or aircraft but for its purchase: the extract, the hearing, the sakägarförteckning, the week for a new attempt, the deed. */
@Component
@Lagrum({"UF 10:1", "UF 10:2", "UF 10:11", "UF 11:1", "UB 10:3", "UB 10:9 st 3", "UB 10:21 st 1"})
public class Fartygshandlaggning {

    private final Fartygslager lager;
    private final Forsaljningslager forsaljningar;
    private final Fartygskoplager kopen;
    private final Auktionslager auktioner;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Fristbok fristbok;
    private final Handlingar handlingar;
    private final Avsandning avsandning;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fartygshandlaggning(Fartygslager lager, Forsaljningslager forsaljningar, Fartygskoplager kopen, Auktionslager auktioner, Egendomsregister egendomar, Malregister register,
                        Fristbok fristbok, Handlingar handlingar, Avsandning avsandning, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.forsaljningar = forsaljningar;
        this.kopen = kopen;
        this.auktioner = auktioner;
        this.egendomar = egendomar;
        this.register = register;
        this.fristbok = fristbok;
        this.handlingar = handlingar;
        this.avsandning = avsandning;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** Opens the sale, starts its four months unless the case is an allmänt mål, and orders the extract of the register; returns the day, or {@code null}. */
    @Lagrum({"UF 10:1", "UB 10:3", "UB 10:24"})
    public LocalDate paborja(Forsaljning f, Timer timer) {
        lager.paborja(f.id());
        boolean luft = regler(f) == Auktionsregler.LUFTFARTYG;
        avsandning.skicka(f.malnummer(), new Brev("begaran_registerutdrag", data(f), null, Satt.ENKEL, luft ? "UF 11:1" : "UF 10:1", "registerutdrag/" + f.id()),
                new Mottagare("REGISTER", luft ? "Inskrivningsmyndigheten" : "Sjöfartsregistret", null, null));
        if (register.hamta(f.malnummer()).slag() == Malslag.ALLMANT) {
            return null;
        }
        String nyckel = Kopehandlaggning.fristNyckel(f.id());
        return fristbok.hitta(f.malnummer(), nyckel).orElseGet(() -> fristbok.starta(new NyFrist(f.malnummer(), "UB 10:3", "utmätningen (" + f.egendomId() + ")",
                f.utmatningsdag(), nyckel, timer))).dag();
    }

    /** Lets applicant and owner comment before time and place are set. */
    @Lagrum("UF 10:2")
    public void hor(long forsaljningId) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Fartygsforsaljning fartyg = lager.hitta(forsaljningId).orElseThrow();
        Map<String, Object> data = data(f);
        data.put("svarSenast", fartyg.yttrandeTill());
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(f.malnummer(), new Brev("anmodan_yttrande_auktion", data, roll, Satt.ENKEL, "UF 10:2", "yttrande_auktion/" + f.id() + "/" + roll));
        }
        String nyckel = "yttrande_auktion/" + f.id();
        if (fristbok.hitta(f.malnummer(), nyckel).isEmpty()) {
            fristbok.satt(new SattFrist(f.malnummer(), "Q37", "UF 10:2", "anmodan att yttra sig", LocalDate.now(klocka), fartyg.yttrandeTill(),
                    List.of("Myndigheten har bestämt tiden för yttrande."), nyckel, null));
        }
    }

    /** The sakägarförteckning as it stands, computed from the claims that were entered. */
    public Forteckning forteckning(Auktion auktion) {
        Fartygsauktion f = lager.auktion(auktion.id()).filter(Fartygsauktion::upprattad)
                .orElseThrow(() -> new IllegalStateException("Sakägarförteckningen är inte upprättad (UB 10:9): auktion " + auktion.id()));
        return rakna(auktion, f.sammantrade(), lager.anspraken(auktion.id()), f);
    }

    private Forteckning rakna(Auktion auktion, LocalDate dag, List<Ansprak> anspraken, Fartygsauktion f) {
        return Fartygsforteckning.uppratta(slag(auktion), dag, anspraken, f.kostnader(), f.andraMedel(), f.reservdelar(), f.hojtSkydd());
    }

    /** What the document shows. */
    public Map<String, Object> forteckningsdata(Auktion auktion, List<Ansprak> anspraken, List<Rattighet> rattigheter, Fartygsauktion f) {
        Forteckning forteckning = rakna(auktion, f.sammantrade(), anspraken, f);
        Map<String, Object> data = data(forsaljningar.hamta(auktion.forsaljningId()));
        data.put("forteckning", forteckning);
        data.put("sammantrade", auktion.sammantrade());
        data.put("rattigheter", rattigheter);
        data.put("andraVillkor", f.andraVillkor());
        data.put("hojtSkydd", f.hojtSkydd());
        data.put("skepp", slag(auktion) == Egendom.SKEPP);
        return data;
    }

    /** Draws it up: a document, and the claims for the sharing. */
    @Lagrum({"UB 10:9 st 3", "UF 10:8"})
    public void uppratta(Auktion auktion, List<Ansprak> anspraken, List<Rattighet> rattigheter, Fartygsauktion f, String vem) {
        Map<String, Object> data = forteckningsdata(auktion, anspraken, rattigheter, f);
        long handling = handlingar.skapa(auktion.malnummer(), "sakagarforteckning_fartyg", data, vem).id();
        lager.forteckning(f, anspraken, handling);
        lager.rattigheter(auktion.id(), rattigheter);
        Forteckning forteckning = (Forteckning) data.get("forteckning");
        dagbok.skriv(auktion.malnummer(), vem, "Sakägarförteckningen är upprättad. Skyddsbelopp " + forteckning.skyddsbelopp().svenskt() + " kronor, lägsta bud "
                + forteckning.lagstaBud().svenskt() + " kronor.", "UB 10:9 st 3");
    }

    /** The week in which the applicant may ask for a new attempt. */
    @Lagrum("UB 10:21 st 1")
    public Frist begaranstid(long auktionId, Timer timer) {
        Auktion a = auktioner.hamta(auktionId);
        return fristbok.hitta(a.malnummer(), begaran(auktionId)).orElseGet(() -> fristbok.starta(new NyFrist(a.malnummer(), "UB 10:21", "auktionen (" + auktionId + ", hållen)",
                a.dag(), begaran(auktionId), timer)));
    }

    /** The ledger's key for that week. */
    public static String begaran(long auktionId) {
        return "nytt_forsok/" + auktionId;
    }

    /** Draws up the deed when the sale is final and the price paid. */
    @Lagrum("UF 10:11")
    public void kophandling(long forsaljningId) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Kop kop = forsaljningar.gallande(forsaljningId).filter(k -> k.status() == Kop.Status.BETALT).orElseThrow();
        Map<String, Object> data = data(f);
        data.put("kop", kop);
        data.put("avrakningar", kopen.avrakningar(kop.id()));
        avsandning.skicka(f.malnummer(), new Brev("kophandling_fartyg", data, null, Satt.ENKEL, regler(f) == Auktionsregler.LUFTFARTYG ? "UF 11:1" : "UF 10:11",
                "kophandling/" + kop.id()), new Mottagare("KOPARE", kop.kopare(), null, kop.adress()));
    }

    /** Tells everyone who was notified that somebody has joined the sale, or that the applicant has asked as UB 8:2 says. */
    @Lagrum({"UF 10:5 st 3", "UB 10:5"})
    public void meddelaAnslutning(Auktion auktion, long anslutning, Map<String, Object> uppgifter, List<Mottagare> mottagare) {
        Map<String, Object> data = data(forsaljningar.hamta(auktion.forsaljningId()));
        data.putAll(uppgifter);
        String nyckel = "anslutning/" + anslutning;
        for (int i = 0; i < mottagare.size(); i++) {
            avsandning.skicka(auktion.malnummer(), new Brev("meddelande_anslutning", data, null, Satt.ENKEL, "UF 10:5 st 3", nyckel + "/" + i), mottagare.get(i));
        }
    }

    Auktionsregler regler(Forsaljning f) {
        return Auktionsregler.av(egendomar.hamta(f.egendomId()).slag());
    }

    private Egendom slag(Auktion auktion) {
        return Auktionsregler.av(egendomar.hamta(auktion.egendomId()).slag()) == Auktionsregler.LUFTFARTYG ? Egendom.LUFTFARTYG : Egendom.SKEPP;
    }

    private Map<String, Object> data(Forsaljning f) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", egendomar.hamta(f.egendomId()).iOrd());
        data.put("luftfartyg", regler(f) == Auktionsregler.LUFTFARTYG);
        return data;
    }
}
