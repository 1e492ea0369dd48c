package se.verkstall.forsaljning.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Bud;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.berakning.Fartygsforteckning.Forteckning;
import se.verkstall.forsaljning.handlaggning.Fartygshandlaggning;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollsinledning;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare finalises the protokoll of an auction of ship or aircraft. */
@Component
@Lagrum({"UF 10:10", "UF 11:1", "UF 3:10", "UF 3:11"})
class UpprattaFartygsprotokoll implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Auktionslager auktioner;
    private final Fartygshandlaggning handlaggning;
    private final Egendomsregister egendomar;
    private final Protokollsinledning inledning;
    private final Protokoll protokoll;

    UpprattaFartygsprotokoll(Forsaljningslager forsaljningar, Auktionslager auktioner, Fartygshandlaggning handlaggning, Egendomsregister egendomar, Protokollsinledning inledning,
                             Protokoll protokoll) {
        this.forsaljningar = forsaljningar;
        this.auktioner = auktioner;
        this.handlaggning = handlaggning;
        this.egendomar = egendomar;
        this.inledning = inledning;
        this.protokoll = protokoll;
    }

    @Override
    public String nyckel() {
        return "upprattaFartygsprotokoll";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Auktion auktion = Variabler.auktion(uppgift, forsaljningar, auktioner);
        Forteckning f = handlaggning.forteckning(auktion);
        List<Bud> bud = auktioner.bud(auktion.id());
        Optional<Kop> kop = forsaljningar.gallande(auktion.forsaljningId());
        Map<String, Object> ifyllt = inledning.av(uppgift.malnummer(), "Gäldenär och ägare");
        ifyllt.put("forrattningsman", inledning.forrattningsman(uppgift.ansvarig()));
        ifyllt.put("tidOchPlats", auktion.dag() + " klockan " + auktion.klockslag() + ", " + auktion.plats());
        ifyllt.put("andamal", "Exekutiv auktion av utmätt egendom");
        ifyllt.put("saldEgendom", egendomar.hamta(auktion.egendomId()).iOrd());
        ifyllt.put("exekutionsfordran", f.exekutionsfordran().svenskt() + " kronor");
        ifyllt.put("anmalda", f.rader().stream().map(r -> r.id() + ": " + r.vem() + ", " + r.ratt() + ", " + r.belopp().svenskt() + " kronor").reduce((a, b) -> a + "\n" + b).orElse("Inga"));
        ifyllt.put("anforanden", "Ingen hade något att anföra om de anmälda fordringarna och villkoren.");
        ifyllt.put("redogorelse", "Redogörelse lämnades för sakägarförteckningen, skyddsbelopp " + f.skyddsbelopp().svenskt() + " kronor och lägsta bud " + f.lagstaBud().svenskt() + " kronor, för handpenningen och för att inropet prövas.");
        ifyllt.put("utropOchBud", bud.isEmpty() ? "Egendomen ropades ut. Inget bud lämnades."
                : "Egendomen ropades ut. Högsta bud " + bud.get(0).belopp().svenskt() + " kronor, av " + bud.get(0).budgivare() + ".");
        ifyllt.put("beslut", kop.map(k -> "Inropet " + k.pris().svenskt() + " kronor av " + k.kopare() + " godtogs.").orElse("Inget inrop godtogs."));
        ifyllt.put("handpenning", kop.map(k -> k.handpenning().svenskt() + " kronor betalades genast. Resten betalas senast " + k.anstandTill() + ".").orElse("Ingen handpenning skulle lämnas."));
        ifyllt.put("overklagande", "Försäljningen får överklagas till tingsrätten inom tre veckor från auktionen. Överklagandet lämnas till Kronofogdemyndigheten.");
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        protokoll.fardigstall(uppgift.malnummer(), Slag.FARTYGSAUKTION, medUtfall(uppgift, svar), vem);
        return Map.of();
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        return protokoll.forhandsvisa(uppgift.malnummer(), Slag.FARTYGSAUKTION, medUtfall(uppgift, svar));
    }

    /** Whether a bid was accepted is a fact, not a field: without one the reasons are demanded. */
    private Map<String, Object> medUtfall(Uppgift uppgift, Map<String, Object> svar) {
        Map<String, Object> alla = new HashMap<>(svar);
        Auktion auktion = Variabler.auktion(uppgift, forsaljningar, auktioner);
        alla.put("godtogs", forsaljningar.gallande(auktion.forsaljningId()).isPresent());
        alla.put("budFanns", !auktioner.bud(auktion.id()).isEmpty());
        return alla;
    }
}
