package se.verkstall.forsaljning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare sets the day of the description, and says whether the valuation is held apart from it. */
@Component
@Lagrum({"UF 12:2", "UF 12:3"})
class BestamBeskrivningen implements Uppgiftshanterare {

    private static final int DAGAR = 14;

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Clock klocka;

    BestamBeskrivningen(Forsaljningslager forsaljningar, Fastighetslager lager, Clock klocka) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.klocka = klocka;
    }

    @Override
    public String nyckel() {
        return "bestamBeskrivningen";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("dag", LocalDate.now(klocka).plusDays(DAGAR).toString(), "klockslag", "10:00");
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        LocalDate dag = (LocalDate) svar.get("dag");
        if (dag.isBefore(LocalDate.now(klocka))) {
            throw new OgiltigIndataException("dag", "UF 12:3", "Ägaren ska underrättas före förrättningen: välj i dag eller en senare dag.");
        }
        boolean forSig = Fastighetsval.ja(svar, "vardering_for_sig");
        if (forSig && svar.get("sarskildaSkal") == null) {
            throw new OgiltigIndataException("sarskildaSkal", "UF 12:2", "Värderingen hålls för sig bara om det finns särskilda skäl. Skriv dem.");
        }
        lager.beskrivningstid(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id(), dag, (String) svar.get("klockslag"));
        return Map.of("sarskildVardering", forSig);
    }
}
