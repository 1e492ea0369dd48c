package se.verkstall.fordelning.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.fordelning.berakning.Utlysning;
import se.verkstall.fordelning.handlaggning.Utlysningsarbete;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person makes sure that the announcement was published, and notes the day. */
@Component
@Lagrum("UF 13:6 st 2")
class RegistreraSammantradeskungorelse implements Uppgiftshanterare {

    private final Fordelningsvariabler variabler;
    private final Fordelningar fordelningar;
    private final Utlysningsarbete utlysningsarbete;

    RegistreraSammantradeskungorelse(Fordelningsvariabler variabler, Fordelningar fordelningar, Utlysningsarbete utlysningsarbete) {
        this.variabler = variabler;
        this.fordelningar = fordelningar;
        this.utlysningsarbete = utlysningsarbete;
    }

    @Override
    public String nyckel() {
        return "registreraSammantradeskungorelse";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Fordelning f = fordelningar.hamta(variabler.id(uppgift));
        return Map.of("medier", String.join(", ", f.medier()), "sammantrade", f.sammantrade().toString(), "senast",
                String.join("\n", Utlysning.kungorelse(f.sammantrade()).motivering()));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        utlysningsarbete.kungjord(variabler.id(uppgift), (LocalDate) svar.get("dag"), vem);
        return Map.of();
    }
}
