package se.verkstall.fordelning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.fordelning.Fordelning;
import se.verkstall.fordelning.Fordelningar;
import se.verkstall.fordelning.berakning.Fordelningsprotokoll;
import se.verkstall.fordelning.handlaggning.Medelsbeslut;
import se.verkstall.fordelning.handlaggning.Utlysningsarbete;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A person holds the meeting: claims are made, the money is shared, and the protokoll holds every point that the law demands. */
@Component
@Lagrum({"UB 13:5", "UF 13:9", "UF 13:14", "UF 13:19"})
class HallFordelningssammantrade implements Uppgiftshanterare {

    private final Fordelningsvariabler variabler;
    private final Fordelningar fordelningar;
    private final Utlysningsarbete utlysningsarbete;
    private final Medelsbeslut medelsbeslut;
    private final Motesunderlag motesunderlag;

    HallFordelningssammantrade(Fordelningsvariabler variabler, Fordelningar fordelningar, Utlysningsarbete utlysningsarbete, Medelsbeslut medelsbeslut, Motesunderlag motesunderlag) {
        this.variabler = variabler;
        this.fordelningar = fordelningar;
        this.utlysningsarbete = utlysningsarbete;
        this.medelsbeslut = medelsbeslut;
        this.motesunderlag = motesunderlag;
    }

    @Override
    public String nyckel() {
        return "hallFordelningssammantrade";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        return motesunderlag.ifyllt(fordelningar.hamta(variabler.id(uppgift)), true, uppgift.ansvarig());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        long id = variabler.id(uppgift);
        Fordelning f = fordelningar.hamta(id);
        utlysningsarbete.dagenKom(id);
        if ("INSTALLT".equals(svar.get("utfall"))) {
            if (svar.get("skal") == null) {
                throw new OgiltigIndataException("skal", "UF 13:8", "Skriv vilket hinder som möter.");
            }
            return Map.of("hallet", false);
        }
        Utlysningsarbete.Provning lage = utlysningsarbete.lage(f);
        if (!lage.kungorelse().isEmpty() || !lage.kallelser().isEmpty()) {
            throw new OgiltigIndataException("utfall", "UF 13:7 st 2", "Sammanträdet är inte utlyst i tid och får inte hållas. Ställ in det.");
        }
        Fordelningsprotokoll.granska(f.egendom(), Motesunderlag.forsaljning(f), svar, fordelningar.ansprak(id).size());
        medelsbeslut.besluta(id, motesunderlag.yrkanden(f, svar), svar, "protokoll_fordelning", vem);
        return Map.of("hallet", true);
    }

    @Override
    public String forhandsvisning(Uppgift uppgift, Map<String, Object> svar) {
        Fordelning f = fordelningar.hamta(variabler.id(uppgift));
        return "INSTALLT".equals(svar.get("utfall")) ? null : motesunderlag.forhandsvisa(f, svar, "protokoll_fordelning", uppgift.ansvarig());
    }
}
