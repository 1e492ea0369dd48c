package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.Underhand;
import se.verkstall.forsaljning.Underhand.Anbud;
import se.verkstall.forsaljning.berakning.Kungorelsekrav;
import se.verkstall.forsaljning.berakning.Kungorelsekrav.Medium;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Underhandslager;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.SattFrist;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Sakagare;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Kanal;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.NyttUtskick;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskickslada;

/** Sale under hand: hears those it concerns, asks for tenders or gives a mandate, and tells everyone how it went. Done again nothing is sent twice. */
@Component
@Lagrum({"UF 9:3", "UF 9:4", "UF 9:13", "UF 9:14", "UF 9:15", "UF 9:17", "UF 9:18"})
public class Underhandshandlaggning {

    private final Underhandslager lager;
    private final Forsaljningslager forsaljningar;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Fristbok fristbok;
    private final Handlingar handlingar;
    private final Avsandning avsandning;
    private final Utskickslada lada;
    private final Dagbok dagbok;
    private final Clock klocka;

    Underhandshandlaggning(Underhandslager lager, Forsaljningslager forsaljningar, Egendomsregister egendomar, Malregister register, Fristbok fristbok,
                           Handlingar handlingar, Avsandning avsandning, Utskickslada lada, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.forsaljningar = forsaljningar;
        this.egendomar = egendomar;
        this.register = register;
        this.fristbok = fristbok;
        this.handlingar = handlingar;
        this.avsandning = avsandning;
        this.lada = lada;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** Asks those it concerns what they think of a sale under hand, of how tenders are asked for, of the lowest price and of other conditions. */
    @Lagrum({"UF 9:13", "UB 9:8 st 1"})
    public void hor(long forsaljningId) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Underhand u = lager.senaste(forsaljningId).orElseThrow();
        Map<String, Object> data = data(f, u);
        sakagare(f).forEach((nyckel, mottagare) -> avsandning.skicka(f.malnummer(), new Brev("anmodan_yttrande_underhand", data, null, Satt.ENKEL, "UF 9:13",
                "yttrande_underhand/" + u.id() + "/" + nyckel), mottagare));
        satt(f.malnummer(), "UF 9:13", "anmodan att yttra sig", u.yttrandeTill(), "Myndigheten har bestämt tiden för yttrande.", "yttrande_underhand/" + u.id());
    }

    /** Asks for tenders: in the media of the day, by a notice in the file, or by the mandate to somebody else. */
    @Lagrum({"UF 9:14", "UF 9:15", "UF 9:3", "UF 9:4", "UB 9:9 st 1"})
    public Underhand fordraIn(long forsaljningId) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Underhand u = lager.senaste(forsaljningId).orElseThrow();
        switch (u.satt()) {
            case KUNGORELSE -> kungor(f, u);
            case UPPDRAG -> uppdra(f, u);
            case ANNAT -> handling(f, u, "begaran_anbud");
        }
        satt(f.malnummer(), "UF 9:15", "anbud fordrades in", u.anbudstid(), "Anbudstiden går ut den dagen.", "anbudstid/" + u.id());
        satt(f.malnummer(), "Q36", "anbud fordrades in", u.bundenTill(), "Anbudsgivaren är bunden till och med den dagen; den som antas ska underrättas dessförinnan.",
                "anbudsprovning/" + u.id());
        dagbok.skriv(f.malnummer(), Dagbok.SYSTEMET, "Anbud har fordrats in " + u.satt().text() + ", anbudstid till och med " + u.anbudstid() + ".", "UB 9:9 st 1");
        return u;
    }

    private void kungor(Forsaljning f, Underhand u) {
        String forsta = "begaran_anbud/" + u.id() + "/";
        List<Medium> medier = Kungorelsekrav.vid(u.anbudstid(), false).stream().map(Kungorelsekrav::medium).toList();
        if (lada.hitta(f.malnummer(), forsta + medier.get(0)).isPresent()) {
            return;
        }
        Handling text = handlingar.skapa(f.malnummer(), "begaran_anbud", data(f, u), Dagbok.SYSTEMET);
        for (Medium m : medier) {
            lada.skicka(lada.lagg(new NyttUtskick(f.malnummer(), text.id(), new Mottagare("MEDIUM", m.text(), null, null), Satt.ENKEL, "UF 9:14", forsta + m),
                    Kanal.KUNGORELSE).id());
        }
    }

    private void uppdra(Forsaljning f, Underhand u) {
        avsandning.skicka(f.malnummer(), new Brev("uppdrag_forsaljning", data(f, u), null, Satt.ENKEL, "UF 9:4", "uppdrag/" + u.id()),
                new Mottagare("UPPDRAGSTAGARE", u.uppdragstagare(), null, u.uppdragsadress()));
        satt(f.malnummer(), "Q32", "uppdraget gavs", u.redovisas(), "Uppdragstagaren ska ha redovisat influtna medel den dagen.", "uppdrag/" + u.id());
    }

    /** The request is kept in the file, once for each attempt: the time for tenders is set with it. */
    private void handling(Forsaljning f, Underhand u, String mall) {
        if (fristbok.hitta(f.malnummer(), "anbudstid/" + u.id()).isEmpty()) {
            handlingar.skapa(f.malnummer(), mall, data(f, u), Dagbok.SYSTEMET);
        }
    }

    /**
     * Tells the accepted bidder, applicant, debtor and the others it concerns how the tenders were judged; draws up a document of the sale where one is demanded.
     *
     * @param ejAntagna whether there are special reasons to tell those whose tenders were not accepted too
     * @param handling whether there is a special reason, other than a respite, to draw up a document of the sale
     */
    @Lagrum({"UF 9:17", "UF 9:18"})
    public void underratta(long forsaljningId, boolean ejAntagna, boolean handling) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Underhand u = lager.senaste(forsaljningId).orElseThrow();
        Kop kop = forsaljningar.gallande(forsaljningId).orElse(null);
        Map<String, Object> data = data(f, u);
        data.put("kop", kop);
        Map<String, Mottagare> alla = new LinkedHashMap<>(sakagare(f));
        if (kop != null) {
            alla.put("KOPARE", new Mottagare("KOPARE", kop.kopare(), null, kop.adress()));
        }
        alla.forEach((nyckel, mottagare) -> avsandning.skicka(f.malnummer(), new Brev("underrattelse_anbud", data, null, Satt.ENKEL, "UF 9:17",
                "underrattelse_anbud/" + u.id() + "/" + nyckel), mottagare));
        if (ejAntagna) {
            data.put("ejAntaget", true);
            lager.anbud(u.id()).stream().filter(a -> !a.antaget()).forEach(a -> avsandning.skicka(f.malnummer(), new Brev("underrattelse_anbud", data, null, Satt.ENKEL, "UF 9:17",
                    "underrattelse_anbud/" + u.id() + "/anbud-" + a.id()), new Mottagare("ANBUDSGIVARE", a.anbudsgivare(), null, a.adress())));
        }
        if (kop != null && (handling || kop.anstandTill() != null)) {
            avsandning.skicka(f.malnummer(), new Brev("kophandling_underhand", data, null, Satt.ENKEL, "UF 9:18", "kophandling_underhand/" + kop.id()),
                    new Mottagare("KOPARE", kop.kopare(), null, kop.adress()));
        }
        fristbok.iakttagen(f.malnummer(), "anbudsprovning/" + u.id());
    }

    /** The tenders that came in, kept with the attempt, the highest first. */
    public List<Anbud> spara(Underhand u, List<Anbud> inkomna) {
        inkomna.forEach(a -> lager.laggTill(u.id(), a.anbudsgivare(), a.adress(), a.belopp()));
        lager.provad(u.id());
        return lager.anbud(u.id());
    }

    private void satt(String malnummer, String katalog, String ankare, LocalDate dag, String skal, String nyckel) {
        if (fristbok.hitta(malnummer, nyckel).isEmpty()) {
            fristbok.satt(new SattFrist(malnummer, katalog, katalog.startsWith("UF") ? katalog : katalog.equals("Q32") ? "UF 9:4" : "UF 9:17 st 1", ankare,
                    LocalDate.now(klocka), dag, List.of(skal), nyckel, null));
        }
    }

    private Map<String, Mottagare> sakagare(Forsaljning f) {
        Map<String, Mottagare> alla = new LinkedHashMap<>();
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            Part p = register.part(f.malnummer(), roll).orElseThrow();
            alla.put(roll.name(), new Mottagare(roll.name(), p.namn(), p.idnummer(), p.postadress()));
        }
        for (Sakagare s : new ArrayList<>(egendomar.sakagare(f.egendomId()))) {
            alla.put("sakagare-" + s.id(), new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress()));
        }
        return alla;
    }

    private Map<String, Object> data(Forsaljning f, Underhand u) {
        Egendom egendom = egendomar.hamta(f.egendomId());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("egendom", egendom.iOrd());
        data.put("plats", egendom.plats());
        data.put("u", u);
        data.put("ejAntaget", false);
        data.put("lagsta", f.lagsta());
        return data;
    }
}
