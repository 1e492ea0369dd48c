package se.verkstall.loneutmatning.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.loneutmatning.handlaggning.Onadd;
import se.verkstall.processmotor.Uppgift;
import se.verkstall.processmotor.Uppgiftshanterare;

/** A decision has not reached the employer: a handläggare has it sent again, or notes how he got it. */
@Component
@Lagrum({"UB 7:12", "UF 7:10"})
class NasArbetsgivaren implements Uppgiftshanterare {

    private static final String ANNAT = "ANNAT";
    private static final String ADRESS = "adress";

    private final TaskService variabler;
    private final Onadd onadd;

    NasArbetsgivaren(TaskService variabler, Onadd onadd) {
        this.variabler = variabler;
        this.onadd = onadd;
    }

    @Override
    public String nyckel() {
        return "nasArbetsgivaren";
    }

    @Override
    public Map<String, Object> forbered(Uppgift uppgift) {
        Onadd.Brev brev = onadd.brev(utskick(uppgift));
        Map<String, Object> ifyllt = new HashMap<>();
        ifyllt.put("handling", brev.handling());
        ifyllt.put(ADRESS, brev.adress());
        return ifyllt;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Map<String, Object> svar, String vem) {
        String motivering = (String) svar.get("motivering");
        if (ANNAT.equals(svar.get("atgard"))) {
            onadd.lamnatPaAnnatSatt(utskick(uppgift), motivering, vem);
            return Map.of(Variabler.FOLJD, ANNAT);
        }
        String adress = (String) svar.get(ADRESS);
        if (adress == null) {
            throw new OgiltigIndataException(ADRESS, "UF 7:10", "Ange var arbetsgivaren kan nås.");
        }
        Map<String, Object> ut = new HashMap<>(Variabler.delgivning(onadd.sandIgen(utskick(uppgift), adress, motivering, vem)));
        ut.put(Variabler.FOLJD, "IGEN");
        return ut;
    }

    private long utskick(Uppgift uppgift) {
        return (Long) variabler.getVariable(uppgift.id(), "utskickId");
    }
}
