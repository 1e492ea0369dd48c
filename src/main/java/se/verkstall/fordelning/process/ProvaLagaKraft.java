package se.verkstall.fordelning.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.fordelning.handlaggning.Efterarbete;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person notes whether the sharing has been appealed, and in what part. */
@Component
@Lagrum({"UB 13:14", "UB 13:16"})
class ProvaLagaKraft implements Uppgiftshanterare {

    private final Fordelningsvariabler variabler;
    private final Fordelningar fordelningar;
    private final Efterarbete efterarbete;

    ProvaLagaKraft(Fordelningsvariabler variabler, Fordelningar fordelningar, Efterarbete efterarbete) {
        this.variabler = variabler;
        this.fordelningar = fordelningar;
        this.efterarbete = efterarbete;
    }

    @Override
    public String nyckel() {
        return "provaLagaKraft";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Fordelning f = fordelningar.hamta(variabler.id(uppgift));
        return Map.of("beslutad", f.beslutad().toString(), "laga_kraft", f.lagaKraft().toString());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        boolean overklagad = "JA".equals(svar.get("overklagad"));
        if (overklagad && svar.get("berorda") == null) {
            throw new OgiltigIndataException("berorda", "UB 13:16", "Skriv vilka fordringar överklagandet berör.");
        }
        Set<String> berorda = overklagad ? new TreeSet<>(List.of(((String) svar.get("berorda")).strip().split("[\\s,;]+"))) : Set.of();
        efterarbete.provad(variabler.id(uppgift), berorda, vem);
        return Map.of();
    }
}
