package se.verkstall.forsaljning.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.Kop;
import se.verkstall.forsaljning.Underhand;
import se.verkstall.forsaljning.lagring.Auktionslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Underhandslager;
import se.verkstall.handling.Protokoll;
import se.verkstall.handling.Protokollsinledning;
import se.verkstall.handling.Protokollskrav.Slag;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Egendomsregister;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare finalises the protokoll of an auction or a sale under hand. */
@Component
@Lagrum({"UF 9:7", "UF 3:10", "UF 3:11"})
class UpprattaForsaljningsprotokoll implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Auktionslager auktioner;
    private final Underhandslager underhandslager;
    private final Egendomsregister egendomar;
    private final Protokollsinledning inledning;
    private final Protokoll protokoll;

    UpprattaForsaljningsprotokoll(Forsaljningslager forsaljningar, Auktionslager auktioner, Underhandslager underhandslager, Egendomsregister egendomar, Protokollsinledning inledning, Protokoll protokoll) {
        this.forsaljningar = forsaljningar;
        this.auktioner = auktioner;
        this.underhandslager = underhandslager;
        this.egendomar = egendomar;
        this.inledning = inledning;
        this.protokoll = protokoll;
    }

    @Override
    public String nyckel() {
        return "upprattaForsaljningsprotokoll";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forsaljning f = Variabler.forsaljning(uppgift, forsaljningar);
        Optional<Kop> kop = kop(uppgift);
        Map<String, Object> ifyllt = inledning.av(uppgift.malnummer(), "Gäldenär");
        ifyllt.putAll(f.underHand() ? underHand(f) : auktion(Variabler.auktion(uppgift, forsaljningar, auktioner)));
        ifyllt.put("forrattningsman", inledning.forrattningsman(uppgift.ansvarig()));
        ifyllt.put("saldEgendom", egendomar.hamta(f.egendomId()).iOrd());
        ifyllt.put("beslut", kop.map(k -> "Budet godtogs.").orElse("Inget bud godtogs."));
        kop.ifPresent(k -> {
            ifyllt.put("antaget", k.pris().svenskt() + " kronor, bjudet av " + k.kopare());
            ifyllt.put("kopare", k.kopare() + ", " + k.adress());
            if (k.anstandTill() != null) {
                ifyllt.put("anstand", "Handpenning " + k.handpenning().svenskt() + " kronor. Återstoden betalas senast " + k.anstandTill() + ".");
            }
        });
        return ifyllt;
    }

    private static Map<String, Object> auktion(Auktion auktion) {
        return Map.of("tidOchPlats", auktion.dag() + " klockan " + auktion.klockslag() + ", " + auktion.plats(), "andamal", "Exekutiv auktion av utmätt egendom",
                "forsaljningssatt", "Exekutiv auktion " + auktion.form().text(), "villkor", auktion.villkor());
    }

    private Map<String, Object> underHand(Forsaljning f) {
        Underhand u = underhandslager.senaste(f.id()).orElseThrow();
        String anbud = underhandslager.anbud(u.id()).stream().map(a -> a.anbudsgivare() + " " + a.belopp().svenskt() + " kronor").reduce((a, b) -> a + "; " + b)
                .orElse("Inga anbud lämnades");
        return Map.of("tidOchPlats", "Efter anbudstidens utgång " + u.anbudstid() + ", Kronofogdemyndigheten", "andamal", "Försäljning under hand av utmätt egendom",
                "forsaljningssatt", "Under hand", "villkor", u.villkor(), "anbud", "Anbud begärdes " + u.satt().text() + ". " + anbud + ".");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        protokoll.fardigstall(uppgift.malnummer(), Slag.FORSALJNING, medUtfall(uppgift, svar), vem);
        return Map.of();
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        return protokoll.forhandsvisa(uppgift.malnummer(), Slag.FORSALJNING, medUtfall(uppgift, svar));
    }

    /** What the auction led to is a fact, not a field: it decides which points are demanded. */
    private Map<String, Object> medUtfall(Uppgift uppgift, Map<String, Object> svar) {
        Optional<Kop> kop = kop(uppgift);
        Map<String, Object> alla = new HashMap<>(svar);
        alla.put("godtogs", kop.isPresent());
        alla.put("anstandGes", kop.filter(k -> k.anstandTill() != null).isPresent());
        alla.put("underHand", Variabler.forsaljning(uppgift, forsaljningar).underHand());
        return alla;
    }

    /** What the latest attempt led to. */
    private Optional<Kop> kop(Uppgift uppgift) {
        return forsaljningar.gallande(Variabler.forsaljning(uppgift, forsaljningar).id());
    }
}
