package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Fartygsforsaljning;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Auktionsregler;
import se.verkstall.forsaljning.berakning.Kungorelsekrav;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fartygslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;
import se.verkstall.tid.Fristkatalog;

/** A handläggare sets time and place of the auction of a ship or aircraft, and of the meeting that shares the price. */
@Component
@Lagrum({"UF 8:2", "UF 10:2", "UB 10:6", "UF 10:6", "UB 10:7", "UF 11:1", "UB 11:2 st 2"})
class BestamFartygsauktionen implements Uppgiftshanterare {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv-SE"));
    private static final int VECKOR_TILL_AUKTIONEN = 8;
    private static final int VECKOR_TILL_SAMMANTRADET = 5;

    private final Forsaljningslager forsaljningar;
    private final Auktionslager auktioner;
    private final Fartygslager lager;
    private final Egendomsregister egendomar;
    private final Dagbok dagbok;
    private final Clock klocka;

    BestamFartygsauktionen(Forsaljningslager forsaljningar, Auktionslager auktioner, Fartygslager lager, Egendomsregister egendomar, Dagbok dagbok, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.auktioner = auktioner;
        this.lager = lager;
        this.egendomar = egendomar;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "bestamFartygsauktionen";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Variabler.forsaljning(uppgift, forsaljningar);
        LocalDate dag = LocalDate.now(klocka).plusWeeks(VECKOR_TILL_AUKTIONEN);
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("egendom", egendomar.hamta(f.egendomId()).iOrd());
        ifyllt.put("dag", dag.toString());
        ifyllt.put("klockslag", "10:00");
        ifyllt.put("sammantradeDag", dag.plusWeeks(VECKOR_TILL_SAMMANTRADET).toString());
        ifyllt.put("sammantradeKlockslag", "10:00");
        ifyllt.put("villkor", "En sjättedel av köpeskillingen lämnas som handpenning genast efter inropet. Resten betalas senast vid sammanträdet för fördelning.");
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Variabler.forsaljning(uppgift, forsaljningar).id());
        Auktionsregler regler = Auktionsregler.av(egendomar.hamta(f.egendomId()).slag());
        LocalDate dag = (LocalDate) svar.get("dag");
        LocalDate sammantrade = (LocalDate) svar.get("sammantradeDag");
        egendomar.kravOtvistig(f.egendomId(), "dag");
        List<Fel> fel = new ArrayList<>(tider(regler, dag, lager.hitta(f.id()).orElseThrow()));
        LocalDate overklagas = Fristkatalog.berakna("UB 18:7 st 3", dag, dag).dag();
        if (!sammantrade.isAfter(overklagas)) {
            fel.add(new Fel("sammantradeDag", "UB 10:6 st 1", "Sammanträdet för fördelning läggs efter den dag då försäljningen senast överklagas, " + overklagas + "."));
        }
        if (Kungorelsekrav.anslas(dag) && svar.get("ortstidning") == null) {
            fel.add(new Fel("ortstidning", "UF 10:4 st 1", "Ange den ortstidning där auktionen ska kungöras."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        return sattUt(f, svar, vem);
    }

    private List<Fel> tider(Auktionsregler regler, LocalDate dag, Fartygsforsaljning fartyg) {
        List<Fel> fel = new ArrayList<>();
        LocalDate idag = LocalDate.now(klocka);
        if (idag.isAfter(regler.notiserSenast(dag))) {
            fel.add(new Fel("dag", regler.notislagrum(), "Underrättelserna ska sändas senast " + regler.notiserSenast(dag) + " för en auktion " + dag + "."));
        }
        if (regler == Auktionsregler.LUFTFARTYG && idag.isAfter(regler.kungorelseSenast(dag))) {
            fel.add(new Fel("dag", "UB 11:2 st 2", "Auktionen ska kungöras senast " + regler.kungorelseSenast(dag) + " för en auktion " + dag + "."));
        }
        if (fartyg.utlandsktRegister() != null && idag.isAfter(Fristkatalog.berakna("N18", dag, dag).dag())) {
            fel.add(new Fel("dag", "UF 10:6", "Registermyndigheten ska underrättas minst 30 dagar före auktionen."));
        }
        return fel;
    }

    private Map<String, Object> sattUt(Forsaljning f, Map<String, Object> svar, String vem) {
        LocalDate sammantrade = (LocalDate) svar.get("sammantradeDag");
        LocalTime klockslag = LocalTime.parse((String) svar.get("sammantradeKlockslag"));
        String plats = (String) svar.get("sammantradePlats");
        Auktion auktion = auktioner.laggTill(new Auktion(0, f.id(), f.malnummer(), f.egendomId(), 0, Auktion.Form.SAL, (LocalDate) svar.get("dag"),
                LocalTime.parse((String) svar.get("klockslag")), null, null, (String) svar.get("plats"), (String) svar.get("villkor"), true,
                "den " + DATUM.format(sammantrade) + " klockan " + klockslag + ", " + plats, Auktion.Status.BESTAMD, null, null, 1));
        lager.laggTill(auktion.id(), sammantrade, klockslag, plats);
        dagbok.skriv(f.malnummer(), vem, "Auktionen är bestämd till " + auktion.dag() + " klockan " + auktion.klockslag() + ", " + auktion.plats()
                + ". Köpeskillingen fördelas vid sammanträde " + sammantrade + ".", "UF 8:2, UB 10:6");
        Map<String, Object> variabler = new HashMap<>();
        variabler.put(Variabler.AUKTION, auktion.id());
        variabler.put(Variabler.SJOPANTRATT, false);
        variabler.put(Variabler.ORTSTIDNING, svar.get("ortstidning"));
        return variabler;
    }
}
