package se.verkstall.fordelning.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Ansprak;
import se.verkstall.fordelning.handlaggning.Tvistearbete;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person notes that somebody has sued. */
@Component
@Lagrum("UB 13:7 st 2")
class BevakaTalan implements Uppgiftshanterare {

    private final Fordelningsvariabler variabler;
    private final Tvistearbete tvistearbete;

    BevakaTalan(Fordelningsvariabler variabler, Tvistearbete tvistearbete) {
        this.variabler = variabler;
        this.tvistearbete = tvistearbete;
    }

    @Override
    public String nyckel() {
        return "bevakaTalan";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Ansprak a = tvistearbete.ansprak(variabler.id(uppgift), variabler.ansprak(uppgift));
        return Map.of("fordran", a.beteckning() + ", " + a.sakagare().namn(), "avsatt", a.tilldelning().belopp().toString());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        tvistearbete.vackt(variabler.id(uppgift), variabler.ansprak(uppgift), (LocalDate) svar.get("dag"), (String) svar.get("domstol"), vem);
        return Map.of("talanVackt", true);
    }
}
