package se.verkstall.fordelning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.fordelning.handlaggning.Medelsbeslut;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person decides how the money is shared, without a meeting. */
@Component
@Lagrum({"UF 13:11", "UB 13:6", "UB 13:14"})
class FordelaUtanSammantrade implements Uppgiftshanterare {

    private final Fordelningsvariabler variabler;
    private final Fordelningar fordelningar;
    private final Medelsbeslut medelsbeslut;
    private final Motesunderlag motesunderlag;

    FordelaUtanSammantrade(Fordelningsvariabler variabler, Fordelningar fordelningar, Medelsbeslut medelsbeslut, Motesunderlag motesunderlag) {
        this.variabler = variabler;
        this.fordelningar = fordelningar;
        this.medelsbeslut = medelsbeslut;
        this.motesunderlag = motesunderlag;
    }

    @Override
    public String nyckel() {
        return "fordelaUtanSammantrade";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return motesunderlag.ifyllt(fordelningar.hamta(variabler.id(uppgift)), false, uppgift.ansvarig());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        long id = variabler.id(uppgift);
        medelsbeslut.besluta(id, motesunderlag.yrkanden(fordelningar.hamta(id), svar), svar, "beslut_medelsfordelning", vem);
        return Map.of();
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        return motesunderlag.forhandsvisa(fordelningar.hamta(variabler.id(uppgift)), svar, "beslut_medelsfordelning", uppgift.ansvarig());
    }
}
