package se.verkstall.forsaljning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Fartygsforsaljning;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Auktionsregler;
import se.verkstall.forsaljning.berakning.Forsaljningshinder;
import se.verkstall.forsaljning.lagring.Fartygslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Egendom;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Processer;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare prepares the sale of a ship or aircraft: the extract of the register, what hinders it, description and value, and whether the parties are heard. */
@Component
@Lagrum({"UF 10:1", "UF 10:2", "UF 10:3", "UF 10:6", "UF 11:1", "UB 8:4"})
class BeredFartygsforsaljningen implements Uppgiftshanterare {

    private static final int VECKOR = 2;

    private final Forsaljningslager forsaljningar;
    private final Fartygslager lager;
    private final Egendomsregister egendomar;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Clock klocka;

    BeredFartygsforsaljningen(Forsaljningslager forsaljningar, Fartygslager lager, Egendomsregister egendomar, Malregister register, Dagbok dagbok, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.egendomar = egendomar;
        this.register = register;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "beredFartygsforsaljningen";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Egendom egendom = egendomar.hamta(Variabler.forsaljning(uppgift, forsaljningar).egendomId());
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("egendom", egendom.iOrd() + ", " + egendom.slag().text().toLowerCase(java.util.Locale.ROOT));
        ifyllt.put("tvist", egendomar.harTvist(egendom.id()));
        ifyllt.put("varde", egendom.varde().toString());
        ifyllt.put("beskrivningPlats", "Kronofogdemyndigheten");
        ifyllt.put("titelnLagakraft", register.titlar(uppgift.malnummer()).stream().allMatch(t -> t.lagakraftbevis()));
        ifyllt.put("yttrandeTill", LocalDate.now(klocka).plusWeeks(VECKOR).toString());
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Variabler.forsaljning(uppgift, forsaljningar).id());
        boolean hors = "HORS".equals(svar.get("hors"));
        LocalDate yttrande = hors ? (LocalDate) svar.get("yttrandeTill") : null;
        krav(svar, egendomar.hamta(f.egendomId()), hors, yttrande);
        if (egendomar.harTvist(f.egendomId())) {
            egendomar.tvist(f.egendomId(), false);
            dagbok.skriv(f.malnummer(), vem, "Egendomen får säljas innan frågan om bättre rätt till den är avgjord.", "UB 8:5 st 1");
        }
        lager.bered(new Fartygsforsaljning(f.id(), (LocalDate) svar.get("registerutdrag"), (String) svar.get("utlandsktRegister"), (String) svar.get("registerAdress"),
                (String) svar.get("beskrivning"), (String) svar.get("beskrivningPlats"), Belopp.kronor((BigDecimal) svar.get("varde")), yttrande));
        dagbok.skriv(f.malnummer(), vem, hors ? "Försäljningen är beredd. Sökanden och ägaren får yttra sig till och med " + yttrande + "."
                : "Försäljningen är beredd. Sökanden och ägaren hörs inte: " + svar.get("dojsmal"), "UF 10:2");
        Map<String, Object> variabler = new HashMap<>();
        variabler.put("hor", hors);
        variabler.put("yttrandeTimer", hors ? Processer.efterSistaDag(yttrande) : null);
        return variabler;
    }

    private void krav(Map<String, Object> svar, Egendom egendom, boolean hors, LocalDate yttrande) {
        boolean luft = Auktionsregler.av(egendom.slag()) == Auktionsregler.LUFTFARTYG;
        LocalDate idag = LocalDate.now(klocka);
        LocalDate utdrag = (LocalDate) svar.get("registerutdrag");
        List<Fel> fel = new ArrayList<>(Forsaljningshinder.fel(new Forsaljningshinder.Lage(ja(svar, "titelnLagakraft"), true, ja(svar, "samtycke"),
                ja(svar, "tvist") || egendomar.harTvist(egendom.id()),
                ja(svar, "tvistPaverkarInte"), ja(svar, "dodsboVantar"), ja(svar, "fallerSnabbt"), false, false, false, false)));
        if (utdrag == null || utdrag.isAfter(idag)) {
            fel.add(new Fel("registerutdrag", luft ? "UF 11:1" : "UF 10:1", "Ange vilken dag registerutdraget eller gravationsbeviset kom in. Utan det får egendomen inte säljas."));
        }
        if (hors && (yttrande == null || !yttrande.isAfter(idag))) {
            fel.add(new Fel("yttrandeTill", "UF 10:2", "Ange till vilken dag sökanden och ägaren får yttra sig."));
        }
        if (!hors && svar.get("dojsmal") == null) {
            fel.add(new Fel("dojsmal", "UF 10:2", "Skriv varför de inte kan höras utan alltför stort dröjsmål."));
        }
        if ((svar.get("utlandsktRegister") == null) != (svar.get("registerAdress") == null)) {
            fel.add(new Fel("registerAdress", "UF 10:6", "Ange både registermyndigheten och dess adress."));
        }
        if (luft && svar.get("utlandsktRegister") != null) {
            fel.add(new Fel("utlandsktRegister", "UF 11:1", "Underrättelse till utländskt register enligt 10 kap. 6 § gäller inte luftfartyg och reservdelar."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }

    private static boolean ja(Map<String, Object> svar, String falt) {
        return Boolean.TRUE.equals(svar.get(falt));
    }
}
