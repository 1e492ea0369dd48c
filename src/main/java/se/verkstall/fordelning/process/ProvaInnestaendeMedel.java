package se.verkstall.fordelning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.fordelning.berakning.FordelningAvMedel.Utfall;
import se.verkstall.fordelning.handlaggning.Efterarbete;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person tries whether money that is held may be lifted: against security, by consent of all, or because the hindrance is gone. */
@Component
@Lagrum({"UB 13:14", "UB 13:18", "UB 13:19"})
class ProvaInnestaendeMedel implements Uppgiftshanterare {

    private final Fordelningsvariabler variabler;
    private final Fordelningar fordelningar;
    private final Efterarbete efterarbete;

    ProvaInnestaendeMedel(Fordelningsvariabler variabler, Fordelningar fordelningar, Efterarbete efterarbete) {
        this.variabler = variabler;
        this.fordelningar = fordelningar;
        this.efterarbete = efterarbete;
    }

    @Override
    public String nyckel() {
        return "provaInnestaendeMedel";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return Map.of("innestar", String.join("\n", fordelningar.ansprak(variabler.id(uppgift)).stream()
                .filter(a -> a.tilldelning().utfall() == Utfall.INNESTAR && a.utbetald() == null)
                .map(a -> a.beteckning() + ": " + a.tilldelning().belopp().svenskt() + " kronor. " + a.tilldelning().skal()).toList()));
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        if ("VANTA".equals(svar.get("beslut"))) {
            return Map.of("farLyftas", false);
        }
        if (svar.get("ansprak") == null) {
            throw new OgiltigIndataException("ansprak", "UB 13:14", "Skriv vilken fordran som får lyfta sina medel.");
        }
        efterarbete.farLyftas(variabler.id(uppgift), (String) svar.get("ansprak"), (String) svar.get("motivering"), vem);
        return Map.of("farLyftas", true);
    }
}
