package se.verkstall.delgivning.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Hands what happens outside to the service of one letter. */
@Component
public class Meddelanden {

    static final String BEKRAFTAD = "delgivningBekraftad";
    static final String RETUR = "brevIRetur";
    static final String RAPPORT = "stamningsmannarapport";
    static final String KUNGORD = "delgivningKungord";

    private static final String HUVUDMODELL = "delgivning";

    private final RuntimeService motorns;

    Meddelanden(RuntimeService motorns) {
        this.motorns = motorns;
    }

    /** The document has been served. */
    public boolean bekraftad(long utskickId, LocalDate dag) {
        return ge(BEKRAFTAD, utskickId, Delgivningsvariabler.delgiven(dag));
    }

    /** The letter has come back. */
    public boolean retur(long utskickId) {
        return ge(RETUR, utskickId, Map.of());
    }

    /** A stämningsman has reported. */
    public boolean rapport(long utskickId, Map<String, Object> variabler) {
        return ge(RAPPORT, utskickId, variabler);
    }

    /** The announcement has been published. */
    public boolean kungord(long utskickId) {
        return ge(KUNGORD, utskickId, Map.of());
    }

    /** Gives the message to the model of the method if it waits for it, otherwise to the main model; says whether anybody waited. */
    private boolean ge(String meddelande, long utskickId, Map<String, Object> variabler) {
        Optional<Execution> vantar = motorns.createExecutionQuery().messageEventSubscriptionName(meddelande)
                .processVariableValueEquals(Delgivningsvariabler.UTSKICK, utskickId).list().stream()
                .min(Comparator.comparing(this::arHuvudmodell));
        vantar.ifPresent(v -> motorns.messageEventReceived(meddelande, v.getId(), variabler));
        return vantar.isPresent();
    }

    private boolean arHuvudmodell(Execution vantar) {
        ProcessInstance instans = motorns.createProcessInstanceQuery().processInstanceId(vantar.getProcessInstanceId()).singleResult();
        return instans.getProcessDefinitionId().startsWith(HUVUDMODELL + ":");
    }
}
