package se.verkstall.frist;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Small processes in which each kind of timer stands once, for the ledger to hang deadlines on. */
final class Provprocess {

    static final String UPPGIFT = "provaYttrande";
    static final String TIMER = "tid_yttrande";

    private Provprocess() {
    }

    /** A user task whose due date is read from a day, with a timer on its edge that reads the moment. */
    static BpmnModelInstance paKanten() {
        return process("prov_kant").startEvent("start_prov").userTask(UPPGIFT).name("Pröva yttrande")
                .camundaDueDate("${fristYttrandeDag}").camundaCandidateGroups("HANDLAGGARE")
                .endEvent("slut_yttrat")
                .moveToActivity(UPPGIFT).boundaryEvent(TIMER).timerWithDate("${fristYttrande}").endEvent("slut_tiden_ute").done();
    }

    /** A timer to wait for. */
    static BpmnModelInstance iFlodet() {
        return process("prov_flode").startEvent("start_prov").intermediateCatchEvent(TIMER).timerWithDate("${fristYttrande}")
                .endEvent("slut_tiden_ute").done();
    }

    /** A message or a timer, whichever comes first. */
    static BpmnModelInstance antingenEller() {
        return process("prov_val").startEvent("start_prov").eventBasedGateway().id("vanta_yttrande")
                .intermediateCatchEvent(TIMER).timerWithDate("${fristYttrande}").endEvent("slut_tiden_ute")
                .moveToLastGateway().intermediateCatchEvent("yttrande").message("provYttrande").endEvent("slut_yttrat").done();
    }

    /** A timer that watches over the whole process. */
    static BpmnModelInstance overAllt() {
        var process = process("prov_over");
        process.eventSubProcess("handelse_over").startEvent(TIMER).interrupting(false).timerWithDate("${fristYttrande}").endEvent("slut_pamint");
        return process.startEvent("start_prov").userTask(UPPGIFT).name("Pröva yttrande").camundaDueDate("${fristYttrande}")
                .endEvent("slut_yttrat").done();
    }

    private static org.camunda.bpm.model.bpmn.builder.ProcessBuilder process(String id) {
        return Bpmn.createExecutableProcess(id).camundaHistoryTimeToLiveString("P1D");
    }

    /** Deploys the model and starts it for the case; the process instance's id. */
    static String starta(ProcessEngine motor, BpmnModelInstance modell, String malnummer, Map<String, Object> variabler) {
        motor.getRepositoryService().createDeployment().name("prov").enableDuplicateFiltering(false)
                .addModelInstance("prov.bpmn", modell).deploy();
        String id = modell.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class).iterator().next().getId();
        return motor.getRuntimeService().startProcessInstanceByKey(id, malnummer, variabler).getProcessInstanceId();
    }

    /** When the instance's timer fires, or null if it has none. */
    static Date timer(ProcessEngine motor, String processInstansId) {
        Job jobb = motor.getManagementService().createJobQuery().timers().processInstanceId(processInstansId).singleResult();
        return jobb == null ? null : jobb.getDuedate();
    }
}
