package se.verkstall.forsaljning.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.berakning.Tillbehorsprovning;
import se.verkstall.forsaljning.handlaggning.Tillbehorsarbete;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Sarskiltlager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare holds the meeting: those present comment; agreed, or for exceptional reasons, the accessories are sold apart. */
@Component
@Lagrum({"UF 12:12", "UB 12:14 st 2", "UB 12:16"})
class HallTillbehorssammantrade implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Sarskiltlager sarskilt;
    private final Tillbehorsarbete arbete;

    HallTillbehorssammantrade(Forsaljningslager forsaljningar, Fastighetslager lager, Sarskiltlager sarskilt, Tillbehorsarbete arbete) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.sarskilt = sarskilt;
        this.arbete = arbete;
    }

    @Override
    public String nyckel() {
        return "hallTillbehorssammantrade";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("tillbehor", sarskilt.tillbehor(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id()).orElseThrow().tillbehor());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        boolean forSig = "JA".equals(svar.get("beslut"));
        List<Fel> fel = Tillbehorsprovning.fel(forSig, Fastighetsval.ja(svar, "ense"), Fastighetsval.ja(svar, "synnerligaSkal"), Fastighetsval.ja(svar, "gemensamInteckning"),
                Fastighetsval.ja(svar, "erinrad"));
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
        boolean tvist = Fastighetsval.ja(svar, "tvist");
        Long tillbehor = arbete.besluta(f, forSig && !tvist, (String) svar.get("skal"), vem);
        Map<String, Object> variabler = new HashMap<>(Map.of("saljsForSig", forSig, "tillbehorstvist", tvist, "tillbehorRacker", false, "utmatningsdag", f.utmatningsdag().toString()));
        variabler.put("tillbehorId", tillbehor);
        return variabler;
    }
}
