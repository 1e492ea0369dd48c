package se.verkstall.processmotor;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Service;

/** Starts processes and hands them messages, without showing the engine. */
@Service
public class Processer {

    private final RuntimeService motorns;
    private final RepositoryService modeller;
    private final ProcessEngineConfigurationImpl konfiguration;

    Processer(RuntimeService motorns, org.camunda.bpm.engine.ProcessEngine motor) {
        this.motorns = motorns;
        this.modeller = motor.getRepositoryService();
        this.konfiguration = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
    }

    /** One process to start: its model, its business key and its variables. */
    public record Start(String modell, String nyckel, Map<String, Object> variabler) {
    }

    /** Starts a process in the caller's transaction. */
    public void starta(String modell, String nyckel, Map<String, Object> variabler) {
        motorns.startProcessInstanceByKey(modell, nyckel, variabler);
    }

    /** Starts many in the caller's transaction, with one flush: the engine's rows go to the database in batches. */
    public void startaAlla(List<Start> starter) {
        konfiguration.getCommandExecutorTxRequired().execute(kontext -> {
            starter.forEach(s -> starta(s.modell(), s.nyckel(), s.variabler()));
            return null;
        });
    }

    /**
     * Gives a message to whichever process with the business key waits for it.
     *
     * @return how many waited for it
     */
    public int meddela(String meddelande, String nyckel, Map<String, Object> variabler) {
        var vantar = motorns.createExecutionQuery().messageEventSubscriptionName(meddelande).processInstanceBusinessKey(nyckel).list();
        vantar.forEach(v -> motorns.messageEventReceived(meddelande, v.getId(), variabler));
        return vantar.size();
    }

    /** As {@link #meddela(String, String, Map)}, only to processes whose variable has the value. */
    public int meddela(String meddelande, String nyckel, String variabel, Object varde) {
        return meddela(meddelande, nyckel, variabel, varde, Map.of());
    }

    /** As {@link #meddela(String, String, String, Object)}, with variables. */
    public int meddela(String meddelande, String nyckel, String variabel, Object varde, Map<String, Object> variabler) {
        var vantar = motorns.createExecutionQuery().messageEventSubscriptionName(meddelande).processInstanceBusinessKey(nyckel)
                .processVariableValueEquals(variabel, varde).list();
        vantar.forEach(v -> motorns.messageEventReceived(meddelande, v.getId(), variabler));
        return vantar.size();
    }

    /**
     * Gives a message to every process that waits for it and whose variable has the value, whatever its business key.
     *
     * @param vilka which of them, by their variables
     * @return how many got it
     */
    public int meddelaAlla(String meddelande, String variabel, Object varde, Predicate<Map<String, Object>> vilka) {
        var vantar = motorns.createExecutionQuery().messageEventSubscriptionName(meddelande).processVariableValueEquals(variabel, varde).list().stream()
                .filter(v -> vilka.test(motorns.getVariables(v.getProcessInstanceId()))).toList();
        vantar.forEach(v -> motorns.messageEventReceived(meddelande, v.getId(), Map.of()));
        return vantar.size();
    }

    /**
     * Ends processes that nobody called, as if what they wait for no longer mattered; their end listeners are heard.
     *
     * @return how many were ended
     */
    public int avbryt(String modell, String nyckel, String variabel, Object varde, String skal) {
        var pagar = motorns.createProcessInstanceQuery().processDefinitionKey(modell).processInstanceBusinessKey(nyckel).rootProcessInstances()
                .variableValueEquals(variabel, varde).list();
        pagar.forEach(p -> motorns.deleteProcessInstance(p.getProcessInstanceId(), skal));
        return pagar.size();
    }

    /** Whether the version of the model that a task's process follows has the element. */
    boolean harElement(Task uppgift, String element) {
        return modeller.getBpmnModelInstance(uppgift.getProcessDefinitionId()).getModelElementById(element) != null;
    }

    /** Sets a task's process back to an earlier step of it: the task falls away. */
    void tillbaka(Task uppgift, String steg, Map<String, Object> variabler) {
        motorns.setVariables(uppgift.getExecutionId(), variabler);
        motorns.createProcessInstanceModification(uppgift.getProcessInstanceId()).cancelAllForActivity(uppgift.getTaskDefinitionKey()).startBeforeActivity(steg)
                .execute();
    }

    /** Whether a process of the model runs with the business key. */
    public boolean pagar(String modell, String nyckel) {
        return motorns.createProcessInstanceQuery().processDefinitionKey(modell).processInstanceBusinessKey(nyckel).count() > 0;
    }

    /** The moment a timer fires when a last day has passed: the midnight that ends it, in Swedish time. */
    public static Date efterSistaDag(LocalDate sistaDag) {
        return morgonen(sistaDag.plusDays(1));
    }

    /** The moment a timer fires for something that may first be done on a day: its first midnight, in Swedish time. */
    public static Date morgonen(LocalDate dag) {
        return Date.from(ZonedDateTime.of(dag.atStartOfDay(), Klocka.SVENSK_TID).toInstant());
    }
}
