package se.verkstall.forrattning.process;

import java.time.LocalTime;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.verkstall.forrattning.Forrattning;
import se.verkstall.forrattning.handlaggning.Forrattningslager;
import se.verkstall.processmotor.Uppgift;

/** The process variables of a förrättning, and which one a task is about. */
@Component
class Forrattningsvariabler {

    static final String FORRATTNING = "forrattningId";
    static final String ANDAMAL = "forrattningAndamal";
    static final String TIMER = "forrattningTimer";
    static final String TILLSLUTET = "tillslutet";

    private final TaskService motorns;
    private final Forrattningslager lager;

    Forrattningsvariabler(TaskService motorns, Forrattningslager lager) {
        this.motorns = motorns;
        this.lager = lager;
    }

    static long id(DelegateExecution steg) {
        return ((Number) steg.getVariable(FORRATTNING)).longValue();
    }

    Forrattning av(Uppgift uppgift) {
        return lager.hamta(((Number) motorns.getVariable(uppgift.id(), FORRATTNING)).longValue());
    }

    Forrattning.Andamal andamal(Uppgift uppgift) {
        Object andamal = motorns.getVariable(uppgift.id(), ANDAMAL);
        return andamal == null ? Forrattning.Andamal.ANNAN : Forrattning.Andamal.valueOf(andamal.toString());
    }

    static boolean ja(Map<String, Object> svar, String falt) {
        return Boolean.TRUE.equals(svar.get(falt));
    }

    static LocalTime tid(Map<String, Object> svar, String falt) {
        return svar.get(falt) == null ? null : LocalTime.parse((String) svar.get(falt));
    }
}
