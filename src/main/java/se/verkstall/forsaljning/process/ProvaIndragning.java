package se.verkstall.forsaljning.process;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import se.verkstall.forsaljning.Forsaljning;
import se.verkstall.forsaljning.handlaggning.Indragningsarbete;
import se.verkstall.forsaljning.lagring.Fastighetslager;
import se.verkstall.forsaljning.lagring.Forsaljningslager;
import se.verkstall.forsaljning.lagring.Sarskiltlager.Indragning;
import se.verkstall.lag.Lagrum;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A handläggare decides whether another property is drawn into the sale. */
@Component
@Lagrum({"UB 12:49 st 3", "UF 12:22 st 2"})
class ProvaIndragning implements Uppgiftshanterare {

    private final Forsaljningslager forsaljningar;
    private final Fastighetslager lager;
    private final Indragningsarbete arbete;
    private final TaskService motorn;

    ProvaIndragning(Forsaljningslager forsaljningar, Fastighetslager lager, Indragningsarbete arbete, TaskService motorn) {
        this.forsaljningar = forsaljningar;
        this.lager = lager;
        this.arbete = arbete;
        this.motorn = motorn;
    }

    @Override
    public String nyckel() {
        return "provaIndragning";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Indragning x = yrkandet(uppgift);
        return Map.of("yrkande", x.yrkatAv() + " yrkar att " + x.fastighet() + " dras in i försäljningen.");
    }

    /** The claim that this task is about: several may be open at once. */
    private Indragning yrkandet(Uppgift uppgift) {
        return arbete.hamta(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id(), ((Number) motorn.getVariable(uppgift.id(), Fastighetsval.INDRAGNING)).longValue());
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        Forsaljning f = forsaljningar.las(Fastighetsval.forsaljning(uppgift, forsaljningar, lager).id());
        arbete.besluta(f, yrkandet(uppgift), "BIFALL".equals(svar.get("beslut")), (String) svar.get("skal"), vem);
        return Map.of();
    }
}
