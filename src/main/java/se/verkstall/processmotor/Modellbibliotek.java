package se.verkstall.processmotor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The models as they are deployed: for reading, never for running. What is deployed never changes, so each version is read only once. */
@Service
public class Modellbibliotek {

    private final RepositoryService motorns;
    private final JdbcClient jdbc;
    private final Map<String, Modell> lasta = new ConcurrentHashMap<>();
    private final Map<String, List<Modellelement>> elementen = new ConcurrentHashMap<>();
    private final Map<String, List<Flode>> floden = new ConcurrentHashMap<>();

    Modellbibliotek(RepositoryService motorns, JdbcClient jdbc) {
        this.motorns = motorns;
        this.jdbc = jdbc;
    }

    /** A sequence flow: from which element to which. */
    record Flode(String id, String fran, String till) {
    }

    /** Every model in its newest version, by name. */
    public List<Modell> alla() {
        Map<String, Long> pagaende = new HashMap<>();
        jdbc.sql("""
                select d.key_ as modell, count(*) as antal from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                where e.parent_id_ is null group by d.key_
                """).query(rs -> {
            pagaende.put(rs.getString("modell"), rs.getLong("antal"));
        });
        return motorns.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionName().asc().list().stream()
                .map(d -> lasta.computeIfAbsent(d.getId(), id -> modell(d)).medPagaende(pagaende.getOrDefault(d.getKey(), 0L))).toList();
    }

    /** A model in its newest version, or empty. */
    public Optional<Modell> hitta(String modell) {
        return alla().stream().filter(m -> m.id().equals(modell)).findFirst();
    }

    /** The model's BPMN as it was deployed, or empty if there is no such model. */
    public Optional<String> xml(String modell) {
        return nyaste(modell).map(d -> {
            try (InputStream fil = motorns.getProcessModel(d.getId())) {
                return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Every element of a model's newest version as it is read in the drawing, from left to right; flows are left out. */
    public List<Modellelement> element(String modell) {
        return nyaste(modell).map(this::element).orElse(List.of());
    }

    private List<Modellelement> element(ProcessDefinition d) {
        return elementen.computeIfAbsent(d.getId(), id -> {
            BpmnModelInstance bpmn = motorns.getBpmnModelInstance(id);
            Map<String, String> platser = bpmn.getModelElementsByType(BpmnShape.class).stream()
                    .collect(Collectors.toMap(form -> form.getAttributeValue("bpmnElement"), Modellbibliotek::plats, (ena, andra) -> ena));
            return bpmn.getModelElementsByType(FlowElement.class).stream().filter(e -> !(e instanceof SequenceFlow))
                    .sorted(Comparator.comparing(e -> platser.getOrDefault(e.getId(), ""))).map(e -> element(d.getKey(), e)).toList();
        });
    }

    private static String plats(BpmnShape form) {
        return "%08d %08d".formatted(Math.round(form.getBounds().getX()), Math.round(form.getBounds().getY()));
    }

    /** The user task with an id, in whichever model it stands. */
    public Optional<Modellelement> uppgift(String nyckel) {
        return motorns.createProcessDefinitionQuery().latestVersion().list().stream().flatMap(d -> element(d).stream())
                .filter(e -> e.typ().equals("userTask") && e.id().equals(nyckel)).findFirst();
    }

    /** The flows of one deployed definition, which never changes. */
    List<Flode> floden(String definition) {
        return floden.computeIfAbsent(definition, this::lasFloden);
    }

    private List<Flode> lasFloden(String definition) {
        return motorns.getBpmnModelInstance(definition).getModelElementsByType(SequenceFlow.class).stream()
                .map(f -> new Flode(f.getId(), f.getSource().getId(), f.getTarget().getId())).toList();
    }

    private Optional<ProcessDefinition> nyaste(String modell) {
        return Optional.ofNullable(motorns.createProcessDefinitionQuery().processDefinitionKey(modell).latestVersion().singleResult());
    }

    private Modell modell(ProcessDefinition d) {
        BpmnModelInstance bpmn = motorns.getBpmnModelInstance(d.getId());
        Process process = bpmn.getModelElementById(d.getKey());
        OffsetDateTime fran = jdbc.sql("select deploy_time_ from act_re_deployment where id_ = :id").param("id", d.getDeploymentId())
                .query((rs, i) -> rs.getTimestamp(1).toInstant().atZone(Klocka.SVENSK_TID).toOffsetDateTime()).single();
        return new Modell(d.getKey(), d.getName() == null ? d.getKey() : d.getName(), d.getVersion(), Uppgiftsspegel.lagrum(process),
                dokumentation(process), fran, 0);
    }

    private static Modellelement element(String modell, FlowElement e) {
        return new Modellelement(modell, e.getId(), e.getName(), e.getElementType().getTypeName(), Uppgiftsspegel.lagrum(e), dokumentation(e),
                e instanceof CallActivity anrop ? anrop.getCalledElement() : null);
    }

    private static String dokumentation(BaseElement e) {
        Collection<Documentation> texter = e.getDocumentations();
        return texter.isEmpty() ? null : texter.iterator().next().getTextContent().strip();
    }
}
