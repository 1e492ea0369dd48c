package se.verkstall.loneutmatning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.fragor.Fragor;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare takes in how the debtor proves what he wants to deduct. */
@Component
@Lagrum("UF 6:5 st 1")
class RegistreraStyrkande implements Uppgiftshanterare {

    private final Fragor fragor;
    private final Fragevariabler variabler;

    RegistreraStyrkande(Fragor fragor, Fragevariabler variabler) {
        this.fragor = fragor;
        this.variabler = variabler;
    }

    @Override
    public String nyckel() {
        return "registreraStyrkande";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("laget", fragor.laget(variabler.fraga(uppgift)));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        fragor.styrkt(variabler.fraga(uppgift), (String) svar.get("bevis"), vem);
        return Map.of();
    }
}
