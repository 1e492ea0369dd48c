package se.verkstall.delgivning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;
import se.verkstall.Tidsresa;
import se.verkstall.handling.Handlingar;
import se.verkstall.processmotor.Uppgifter;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.NyttUtskick;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** Starts services for tests and sees how they went. */
@Component
public class Delgivningsprov {

    public static final Mottagare GALDENAREN = new Mottagare("GALDENAR", "Åsa Österängs-Ähl", "199001012384", "Prövägen 3, 222 22 Åby");
    public static final Mottagare SOKANDEN = new Mottagare("SOKANDE", "Borgenärsbolaget Exempel AB", "5560000001", "Box 1, 111 11 Provstad");
    public static final Mottagare ARBETSGIVAREN = new Mottagare("ARBETSGIVARE", "Arbetsplatsen Exempel AB", "5560000019", "Box 2, 111 11 Provstad");

    private static final String ANROPARE = "delgivningsanrop";

    private final RuntimeService processer;
    private final TaskService motornsUppgifter;
    private final HistoryService historik;
    private final Uppgifter uppgifter;
    private final Handlingar handlingar;
    private final Utskickslada lada;
    private final Tidsresa tid;

    Delgivningsprov(RuntimeService processer, TaskService motornsUppgifter, HistoryService historik, Uppgifter uppgifter, Handlingar handlingar,
                    Utskickslada lada, Tidsresa tid, RepositoryService modeller) {
        this.processer = processer;
        this.motornsUppgifter = motornsUppgifter;
        this.historik = historik;
        this.uppgifter = uppgifter;
        this.handlingar = handlingar;
        this.lada = lada;
        this.tid = tid;
        modeller.createDeployment().name(ANROPARE).enableDuplicateFiltering(true).addModelInstance(ANROPARE + ".bpmn", anropare()).deploy();
    }

    /** A model that calls delgivning as every other does, and waits when it has got its answer. */
    private static BpmnModelInstance anropare() {
        return Bpmn.createExecutableProcess(ANROPARE).camundaHistoryTimeToLive(1)
                .startEvent().callActivity("delge").calledElement("delgivning").camundaIn("utskickId", "utskickId")
                .camundaIn("delgivningskrav", "delgivningskrav").camundaInBusinessKey("#{execution.processBusinessKey}")
                .camundaOut("delgiven", "delgiven").camundaOut("delgivningsdag", "delgivningsdag")
                .receiveTask("efter").endEvent().done();
    }

    /** A letter that waits for its service. */
    public Utskick brev(String mal, Mottagare mottagare, String nyckel) {
        long handling = handlingar.inkommen(mal, "Föreläggande", "Du ska komma in med uppgifter.", "Kronofogdemyndigheten").id();
        return lada.lagg(new NyttUtskick(mal, handling, mottagare, Satt.DELGIVNING, "UF 4:4", nyckel));
    }

    /** Starts the service of a letter and runs what is due at once. */
    public Utskick starta(String mal, Mottagare mottagare, Delgivningskrav krav) {
        Utskick brev = brev(mal, mottagare, "brev-" + lada.i(mal).size());
        starta(brev, krav);
        return brev;
    }

    /** Starts the service of the letter and runs what is due at once. */
    public void starta(Utskick brev, Delgivningskrav krav) {
        processer.startProcessInstanceByKey(ANROPARE, brev.malnummer(), Map.of("utskickId", brev.id(), "delgivningskrav", krav.name()));
        tid.korForfallna(brev.malnummer());
    }

    /** The names of the open tasks of the case. */
    public List<String> uppgifter(String mal) {
        return motornsUppgifter.createTaskQuery().processInstanceBusinessKey(mal).list().stream().map(Task::getTaskDefinitionKey).toList();
    }

    /** The id of the one open task of that name. */
    public String uppgift(String mal, String nyckel) {
        return motornsUppgifter.createTaskQuery().processInstanceBusinessKey(mal).taskDefinitionKey(nyckel).singleResult().getId();
    }

    /** What the open task shows. */
    public Map<String, Object> ifyllt(String mal, String nyckel) {
        return uppgifter.ifyllt(uppgifter.hamta(uppgift(mal, nyckel)));
    }

    /** Takes and completes the open task, then runs what is due. */
    public void slutfor(String mal, String nyckel, Map<String, ?> svar) {
        String id = uppgift(mal, nyckel);
        uppgifter.ta(id, "handlaggare");
        uppgifter.slutfor(id, svar, "handlaggare");
        tid.korForfallna(mal);
    }

    /** Whether no service goes on in the case. */
    public boolean slut(String mal) {
        return processer.createProcessInstanceQuery().processInstanceBusinessKey(mal).processDefinitionKeyNotIn(ANROPARE).count() == 0;
    }

    /** What the caller got back from the latest service. */
    public Map<String, Object> utfall(String mal) {
        List<ProcessInstance> anropare = processer.createProcessInstanceQuery().processInstanceBusinessKey(mal).processDefinitionKey(ANROPARE).list();
        assertThat(processer.getActiveActivityIds(anropare.get(0).getId())).containsExactly("efter");
        return processer.getVariables(anropare.get(0).getId());
    }

    /** The end events that the case has reached, in all its models. */
    public List<String> slutpunkter(String mal) {
        return historik.createHistoricProcessInstanceQuery().processInstanceBusinessKey(mal).list().stream()
                .flatMap(i -> historik.createHistoricActivityInstanceQuery().processInstanceId(i.getId()).finished().list().stream())
                .map(HistoricActivityInstance::getActivityId).filter(id -> id.startsWith("slut_")).toList();
    }

    /** Cancels everything that runs in the case, as when it is struck out. */
    public void avbryt(String mal) {
        processer.createProcessInstanceQuery().processInstanceBusinessKey(mal).rootProcessInstances().list()
                .forEach(i -> processer.deleteProcessInstance(i.getId(), "återkallat"));
    }

    static LocalDate dag(String iso) {
        return LocalDate.parse(iso);
    }
}
