package se.verkstall.forsaljning.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Bud;
import se.verkstall.forsaljning.Fastighetsforteckning;
import se.verkstall.forsaljning.Fastighetskop;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Fastighetstider;
import se.verkstall.forsaljning.handlaggning.Forteckningsarbete;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare finalises the protokoll of an auction of real property. */
@Component
@Lagrum({"UF 12:26", "UF 3:10", "UF 3:11"})
class UpprattaFastighetsprotokoll implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Auktionslager auktioner;
    private final Forteckningsarbete forteckningar;
    private final Fastighetsprotokollsdata grund;
    private final Egendomsregister egendomar;
    private final Protokoll protokoll;

    UpprattaFastighetsprotokoll(Forsaljningslager forsaljningar, Fastighetslager lager, Auktionslager auktioner, Forteckningsarbete forteckningar,
                                Fastighetsprotokollsdata grund, Egendomsregister egendomar, Protokoll protokoll) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.auktioner = auktioner;
        this.forteckningar = forteckningar;
        this.grund = grund;
        this.egendomar = egendomar;
        this.protokoll = protokoll;
    }

    @Override
    public String nyckel() {
        return "upprattaFastighetsprotokoll";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        Auktion a = Fastighetsval.auktion(f, auktioner);
        Fastighetsforteckning l = forteckningar.senaste(f.id());
        Map<String, Object> ifyllt = new HashMap<>(grund.gemensamt(uppgift));
        ifyllt.put("tidOchPlats", a.dag() + " klockan " + a.klockslag() + ", " + a.plats());
        ifyllt.put("andamal", "Exekutiv auktion på utmätt fastighet");
        ifyllt.put("auktionensEgendom", egendomar.hamta(f.egendomId()).iOrd());
        ifyllt.put("redogorelse", "Se handling " + l.handlingId());
        ifyllt.put("utrop", utrop(a));
        ifyllt.put("overklagande", "Auktionen får överklagas till och med " + Fastighetstider.overklagasSenast(a.dag()) + ". Överklagandet ges in till Kronofogdemyndigheten.");
        Optional<Fastighetskop> k = kop(f, a);
        ifyllt.put("inropsbeslut", k.map(x -> "Inropet " + x.kop().pris().svenskt() + " kronor av " + x.kop().kopare() + ", " + x.kop().adress() + ", godtas.").orElse("Inget inrop godtas."));
        k.ifPresent(x -> ifyllt.put("handpenningen", switch (x.handpenningssatt()) {
            case "SAKERHET" -> "Säkerhet för " + x.kop().handpenning().svenskt() + " kronor har ställts.";
            case "OFFENTLIG" -> "Ingen handpenning behöver lämnas av köparen.";
            default -> x.kop().handpenning().svenskt() + " kronor, betalda kontant.";
        }));
        return ifyllt;
    }

    /** Each time the property was called out, with the highest bid. */
    private String utrop(Auktion a) {
        Map<Integer, Bud> hogsta = new TreeMap<>();
        auktioner.bud(a.id()).forEach(b -> hogsta.merge(b.omgang(), b, (x, y) -> x.belopp().compareTo(y.belopp()) >= 0 ? x : y));
        return hogsta.isEmpty() ? "Fastigheten ropades ut. Inget bud lämnades."
                : String.join("\n", hogsta.values().stream().map(b -> "Utrop " + b.omgang() + ": högsta bud " + b.belopp().svenskt() + " kronor av " + b.budgivare() + ".").toList());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        protokoll.fardigstall(uppgift.malnummer(), Slag.FASTIGHETSAUKTION, med(uppgift, svar), vem);
        return Map.of();
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        return protokoll.forhandsvisa(uppgift.malnummer(), Slag.FASTIGHETSAUKTION, med(uppgift, svar));
    }

    /** What the auction led to is a fact, not a field: it decides which points are demanded. */
    private Map<String, Object> med(Uppgift uppgift, Map<String, Object> svar) {
        Forsaljning f = Fastighetsval.forsaljning(uppgift, forsaljningar, lager);
        Map<String, Object> alla = new HashMap<>(svar);
        alla.put("godtogs", kop(f, Fastighetsval.auktion(f, auktioner)).isPresent());
        return alla;
    }

    private Optional<Fastighetskop> kop(Forsaljning f, Auktion a) {
        return lager.gallande(f.id()).filter(k -> Long.valueOf(a.id()).equals(k.kop().auktionId()));
    }
}
