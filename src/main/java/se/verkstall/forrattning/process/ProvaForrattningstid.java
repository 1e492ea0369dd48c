package se.verkstall.forrattning.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.Forrattning;
import se.verkstall.forrattning.handlaggning.Forrattningshandlaggning;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare says, in writing, whether there are special reasons for a time before 6 or after 21. */
@Component
@Lagrum("UF 3:1 st 2")
class ProvaForrattningstid implements Uppgiftshanterare {

    private final Forrattningshandlaggning handlaggning;
    private final Forrattningsvariabler variabler;

    ProvaForrattningstid(Forrattningshandlaggning handlaggning, Forrattningsvariabler variabler) {
        this.handlaggning = handlaggning;
        this.variabler = variabler;
    }

    @Override
    public String nyckel() {
        return "provaForrattningstid";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forrattning.Plan plan = variabler.av(uppgift).plan();
        return Map.of("tiden", plan.dag() + " klockan " + plan.fran() + "–" + plan.till());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        boolean finns = "JA".equals(svar.get("beslut"));
        handlaggning.provaTiden(variabler.av(uppgift).id(), finns, (String) svar.get("skal"), vem);
        return Map.of("sarskildaSkal", finns);
    }
}
