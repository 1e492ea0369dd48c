package se.verkstall.forsaljning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Fastighetstider;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Sarskiltlager;
import se.verkstall.forsaljning.lagring.Sarskiltlager.Underhandsforsok;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.SattFrist;
import se.verkstall.frist.Timer;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Roll;
import se.verkstall.mal.Sakagare;
import se.verkstall.utskick.Avsandning;
import se.verkstall.utskick.Avsandning.Brev;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** Sale of real property under hand: the hearing, the notices that are served, the mandate, and the news of the sale. Done again nothing is sent twice. */
@Component
@Lagrum({"UF 12:28", "UF 12:29", "UF 12:30", "UF 12:31", "UF 12:32", "UB 12:59", "UB 12:60"})
public class Fastighetsunderhand {

    private static final int VECKOR_ATT_ANMALA = 3;

    private final Sarskiltlager lager;
    private final Forsaljningslager forsaljningar;
    private final Fastighetslager fastigheter;
    private final Egendomsregister egendomar;
    private final Fastighetsdata dokument;
    private final Fristbok fristbok;
    private final Avsandning avsandning;
    private final Utskickslada lada;
    private final Dagbok dagbok;
    private final Clock klocka;

    Fastighetsunderhand(Sarskiltlager lager, Forsaljningslager forsaljningar, Fastighetslager fastigheter, Egendomsregister egendomar, Fastighetsdata dokument, Fristbok fristbok,
                        Avsandning avsandning, Utskickslada lada, Dagbok dagbok, Clock klocka) {
        this.lager = lager;
        this.forsaljningar = forsaljningar;
        this.fastigheter = fastigheter;
        this.egendomar = egendomar;
        this.dokument = dokument;
        this.fristbok = fristbok;
        this.avsandning = avsandning;
        this.lada = lada;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    /** Hears the parties and notifies those with claims and rights; returns the attempt, whose last day to notify claims is in the ledger. */
    @Lagrum({"UF 12:28", "UB 12:59 st 1"})
    public Underhandsforsok underratta(long forsaljningId, Timer timer) {
        Forsaljning f = forsaljningar.las(forsaljningId);
        LocalDate idag = LocalDate.now(klocka);
        Underhandsforsok u = lager.paborjaUnderhand(forsaljningId, idag.plusWeeks(VECKOR_ATT_ANMALA));
        Map<String, Object> data = data(forsaljningId, u);
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            avsandning.skicka(f.malnummer(), new Brev("underrattelse_fastighet_underhand", data, roll, Satt.ENKEL, "UB 12:59 st 1", nyckel(u) + roll));
        }
        for (Sakagare s : egendomar.sakagare(f.egendomId())) {
            avsandning.skicka(f.malnummer(), new Brev("underrattelse_fastighet_underhand", data, null, Satt.DELGIVNING, "UB 12:59 st 1", nyckel(u) + "sakagare-" + s.id()),
                    new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress()));
        }
        fristbok.satt(new SattFrist(f.malnummer(), "UB 12:59", "UB 12:59 st 1", "underrättelsen om försäljning under hand", idag, u.anmalanTill(),
                List.of("Myndigheten har bestämt tiden för att anmäla sin rätt."), "underhand_anmalan/" + u.id(), timer));
        return u;
    }

    /** What is to be served, in the order it is. */
    public List<Utskick> delges(long forsaljningId) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Underhandsforsok u = lager.underhand(forsaljningId).orElseThrow();
        List<Utskick> alla = new ArrayList<>();
        egendomar.sakagare(f.egendomId()).forEach(s -> lada.hitta(f.malnummer(), nyckel(u) + "sakagare-" + s.id()).ifPresent(alla::add));
        return alla;
    }

    /** The latest attempt. */
    public Underhandsforsok forsok(long forsaljningId) {
        return lager.underhand(forsaljningId).orElseThrow();
    }

    /** The property is offered by a broker, or by the authority itself. */
    @Lagrum({"UF 12:29", "UF 12:30"})
    public void uppdra(Forsaljning f, String maklare, String adress, boolean registrerad, String ersattning, String foreskrifter, String egetSkal, String vem) {
        Underhandsforsok u = forsok(f.id());
        fristbok.hitta(f.malnummer(), "underhand_anmalan/" + u.id()).filter(fr -> fr.status().loper()).ifPresent(fr -> fristbok.iakttagen(f.malnummer(), fr.nyckel(), fr.dag()));
        lager.uppdrag(u.id(), maklare, adress, registrerad, ersattning, foreskrifter, egetSkal);
        if (maklare != null) {
            Map<String, Object> data = data(f.id(), forsok(f.id()));
            avsandning.skicka(f.malnummer(), new Brev("uppdrag_fastighet", data, null, Satt.ENKEL, "UF 12:30", "uppdrag_fastighet/" + u.id()),
                    new Mottagare("UPPDRAGSTAGARE", maklare, null, adress));
        }
        dagbok.skriv(f.malnummer(), vem, maklare == null ? "Myndigheten fordrar själv in anbud. Skäl: " + egetSkal : "Uppdrag att bjuda ut fastigheten under hand har lämnats.", "UF 12:29");
    }

    /** How the attempt ended. */
    public void klart(long forsaljningId, boolean sald) {
        lager.underhandKlart(forsok(forsaljningId).id(), sald);
    }

    /** Everyone it concerns is told at once of the sale and how it is appealed, the owner with the price. */
    @Lagrum({"UF 12:31 st 2", "UF 12:32", "UB 12:60 st 3"})
    public void meddelaKop(long forsaljningId) {
        Forsaljning f = forsaljningar.hamta(forsaljningId);
        Fastighetskop k = fastigheter.gallande(forsaljningId).orElseThrow();
        Map<String, Object> data = new LinkedHashMap<>(dokument.av(forsaljningId));
        data.put("kop", k.kop());
        data.put("overklagas", Fastighetstider.overklagasSenast(k.kop().dag()));
        String nyckel = "underhandskop/" + k.kop().id() + "/";
        for (Roll roll : List.of(Roll.SOKANDE, Roll.GALDENAR)) {
            data.put("agare", roll == Roll.GALDENAR);
            avsandning.skicka(f.malnummer(), new Brev("underrattelse_underhandskop", new LinkedHashMap<>(data), roll, Satt.ENKEL, roll == Roll.GALDENAR ? "UF 12:32" : "UF 12:31 st 2", nyckel + roll));
        }
        data.put("agare", false);
        for (Sakagare s : egendomar.sakagare(f.egendomId())) {
            avsandning.skicka(f.malnummer(), new Brev("underrattelse_underhandskop", new LinkedHashMap<>(data), null, Satt.ENKEL, "UF 12:31 st 2", nyckel + "sakagare-" + s.id()),
                    new Mottagare("SAKAGARE", s.namn(), s.idnummer(), s.adress()));
        }
    }

    private Map<String, Object> data(long forsaljningId, Underhandsforsok u) {
        Map<String, Object> data = new LinkedHashMap<>(dokument.av(forsaljningId));
        data.put("u", u);
        return data;
    }

    private static String nyckel(Underhandsforsok u) {
        return "fastighet_underhand/" + u.id() + "/";
    }
}
