package se.verkstall.forsaljning.process;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Forvaltningsarbete;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Sarskiltlager.Forvaltning;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare decides on a measure of care, and books yield taken in and what it has paid. */
@Component
@Lagrum({"UB 12:6", "UB 12:7", "UB 12:8", "UB 12:9", "UF 12:10"})
class BeslutaOmForvaltningen implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Forvaltningsarbete arbete;
    private final TaskService motorn;

    BeslutaOmForvaltningen(Forsaljningslager forsaljningar, Fastighetslager lager, Forvaltningsarbete arbete, TaskService motorn) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.arbete = arbete;
        this.motorn = motorn;
    }

    @Override
    public String nyckel() {
        return "beslutaOmForvaltningen";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Forvaltning x = atgard(uppgift);
        return Map.of("begaran", x.begardAv() + " " + x.begardDag() + ": " + x.begaran());
    }

    /** The measure that this task is about: several may be open at once. */
    private Forvaltning atgard(Uppgift uppgift) {
        return arbete.hamta(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id(), ((Number) motorn.getVariable(uppgift.id(), Fastighetsval.FORVALTNING)).longValue());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        Forvaltning x = atgard(uppgift);
        arbete.besluta(f, x, "BIFALL".equals(svar.get("beslut")), Fastighetsval.ja(svar, "agarenNarvarande"), Fastighetsval.ellerNoll(svar, "avkastning"),
                Fastighetsval.ellerNoll(svar, "utgift"), (String) svar.get("utgiftstext"), (String) svar.get("skal"), vem);
        return Map.of();
    }
}
