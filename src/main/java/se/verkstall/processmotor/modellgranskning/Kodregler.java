package se.verkstall.processmotor.modellgranskning;

import static se.verkstall.processmotor.modellgranskning.BpmnXml.camunda;
import static se.verkstall.processmotor.modellgranskning.BpmnXml.kort;
import static se.verkstall.processmotor.modellgranskning.BpmnXml.narmasteId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * BPMN is code: what a model may make the engine run. Only named beans, one for each task and called after it; expressions that read variables and
 * compare them; and no element or attribute that this class does not know, since the engine might know it. The engine also reads attributes of its
 * predecessor's namespace, and elements whatever their namespace; so neither is let through.
 */
final class Kodregler {

    private static final String AKTIVITI = "http://activiti.org/bpmn";
    private static final String REGEL = "modell.kod";

    private static final Set<String> BPMN_ELEMENT = Set.of("definitions", "process", "collaboration", "participant", "messageFlow", "laneSet", "lane",
            "flowNodeRef", "childLaneSet", "documentation", "extensionElements", "incoming", "outgoing", "sequenceFlow", "conditionExpression",
            "association", "textAnnotation", "text", "group", "category", "categoryValue", "message", "error", "signal", "escalation",
            "timeDate", "timeDuration", "timeCycle", "condition", "multiInstanceLoopCharacteristics", "loopCardinality", "completionCondition",
            "dataObject", "dataObjectReference", "dataStoreReference", "dataStore");
    private static final Set<String> FORBJUDNA_NODER = Set.of("scriptTask", "adHocSubProcess", "complexGateway");
    private static final Set<String> CAMUNDA_ATTRIBUT = Set.of("asyncBefore", "asyncAfter", "exclusive", "jobPriority", "delegateExpression",
            "formRef", "formRefBinding", "candidateGroups", "candidateUsers", "assignee", "dueDate", "followUpDate", "priority",
            "calledElementBinding", "historyTimeToLive", "versionTag", "isStartableInTasklist", "collection", "elementVariable",
            "errorCodeVariable", "errorMessageVariable", "escalationCodeVariable", "errorMessage", "variableName", "variableEvents", "initiator");
    private static final Map<String, Set<String>> CAMUNDA_ELEMENT = Map.ofEntries(
            Map.entry("properties", Set.of()), Map.entry("property", Set.of("id", "name", "value")),
            Map.entry("in", Set.of("businessKey", "source", "sourceExpression", "target", "variables", "local")),
            Map.entry("out", Set.of("source", "sourceExpression", "target", "variables", "local")),
            Map.entry("inputOutput", Set.of()), Map.entry("inputParameter", Set.of("name")), Map.entry("outputParameter", Set.of("name")),
            Map.entry("failedJobRetryTimeCycle", Set.of()), Map.entry("executionListener", Set.of("delegateExpression", "event")),
            Map.entry("taskListener", Set.of("delegateExpression", "event", "id")),
            Map.entry("list", Set.of()), Map.entry("value", Set.of()), Map.entry("map", Set.of()), Map.entry("entry", Set.of("key")));
    /** A listener is a named bean, but never the bean of a task: it would do the act where no gate is. */
    private static final Pattern LYSSNARE = Pattern.compile("\\$\\{(?![A-Za-z0-9]*Delegate})[a-z][A-Za-z0-9]*}");
    private static final Pattern MALNUMMER = Pattern.compile("[$#]\\{\\s*execution\\.processBusinessKey\\s*}");
    private static final Set<String> TJANSTER = Set.of("serviceTask", "sendTask", "businessRuleTask");

    private final List<Avvikelse> avvikelser;

    Kodregler(List<Avvikelse> avvikelser) {
        this.avvikelser = avvikelser;
    }

    /** Tries one element, its attributes and its own text. */
    void prova(Element element) {
        if (BpmnXml.BPMN.equals(element.getNamespaceURI())) {
            provaBpmn(element);
        } else if (BpmnXml.CAMUNDA.equals(element.getNamespaceURI()) && CAMUNDA_ELEMENT.containsKey(element.getLocalName())) {
            provaTillagg(element);
        } else {
            fel(element, "Elementet " + kort(element.getNodeName()) + " är inget som en modell får innehålla.");
        }
        provaAttribut(element);
        provaUttryck(element, egenText(element));
    }

    /** The text of the element itself in one piece, as the engine reads it: comments and children between do not part it. */
    private static String egenText(Element element) {
        StringBuilder egen = new StringBuilder();
        for (Node nod = element.getFirstChild(); nod != null; nod = nod.getNextSibling()) {
            if (nod instanceof Text text) {
                egen.append(text.getData());
            }
        }
        return egen.toString();
    }

    private void provaBpmn(Element element) {
        String namn = element.getLocalName();
        boolean iTillagg = element.getParentNode() instanceof Element foralder
                && ("extensionElements".equals(foralder.getLocalName()) || !BpmnXml.BPMN.equals(foralder.getNamespaceURI()));
        boolean kant = Nodslag.av(namn) != null || Handelse.Slag.av(namn) != null || BPMN_ELEMENT.contains(namn);
        if (!kant || iTillagg || FORBJUDNA_NODER.contains(namn)) {
            fel(element, "scriptTask".equals(namn) ? "Skript är inte tillåtna; lägg koden i en böna."
                    : "Elementet " + kort(namn) + " är inget som en modell får innehålla här.");
        }
        if (element.hasAttribute("language") || element.hasAttribute("scriptFormat")) {
            fel(element, "Ett villkor skrivs som uttryck, inte i ett skriptspråk.");
        }
        if (TJANSTER.contains(namn)) {
            provaBona(element, element.getAttribute("id"), true);
        } else if ("messageEventDefinition".equals(namn)) {
            provaBona(element, narmasteNod(element), false);
        } else if (element.hasAttributeNS(BpmnXml.CAMUNDA, "delegateExpression")) {
            fel(element, "Elementet får inte namnge kod.");
        }
        if ("conditionExpression".equals(namn) && Uttryck.ensamt(element.getTextContent()).isEmpty()) {
            fel(element, "Villkoret ska vara ett uttryck som jämför variabler, inte ”" + kort(element.getTextContent().strip()) + "”.");
        }
    }

    private static String narmasteNod(Element definition) {
        return definition.getParentNode() instanceof Element handelse ? handelse.getAttribute("id") : "";
    }

    private void provaBona(Element element, String id, boolean kravs) {
        String uttryck = camunda(element, "delegateExpression");
        String vantat = "${" + id + "Delegate}";
        if ((kravs || !uttryck.isEmpty()) && !vantat.equals(uttryck)) {
            fel(element, "”" + kort(id) + "” ska köra bönan " + kort(vantat) + (uttryck.isEmpty() ? "." : ", inte " + kort(uttryck) + "."));
        }
    }

    private void provaTillagg(Element element) {
        Set<String> tillatna = CAMUNDA_ELEMENT.get(element.getLocalName());
        NamedNodeMap attribut = element.getAttributes();
        for (int i = 0; i < attribut.getLength(); i++) {
            Attr ett = (Attr) attribut.item(i);
            if (ett.getNamespaceURI() == null && !tillatna.contains(ett.getName())) {
                fel(element, "Attributet " + kort(ett.getName()) + " på " + kort(element.getNodeName()) + " är inte tillåtet i en modell.");
            }
        }
        if (element.getLocalName().endsWith("Listener") && !LYSSNARE.matcher(element.getAttribute("delegateExpression")).matches()) {
            fel(element, "En lyssnare ska vara en egen böna, inte ”" + kort(element.getAttribute("delegateExpression")) + "”.");
        }
    }

    private void provaAttribut(Element element) {
        NamedNodeMap attribut = element.getAttributes();
        for (int i = 0; i < attribut.getLength(); i++) {
            Attr ett = (Attr) attribut.item(i);
            boolean motorns = BpmnXml.CAMUNDA.equals(ett.getNamespaceURI());
            if (AKTIVITI.equals(ett.getNamespaceURI()) || motorns && !CAMUNDA_ATTRIBUT.contains(ett.getLocalName())) {
                fel(element, "Attributet " + kort(ett.getName()) + " är inte tillåtet i en modell.");
            }
            if (!"businessKey".equals(ett.getName()) || !MALNUMMER.matcher(ett.getValue()).matches()) {
                provaUttryck(element, ett.getValue());
            }
        }
    }

    private void provaUttryck(Element element, String text) {
        if (!Uttryck.tillatet(text)) {
            avvikelser.add(Avvikelse.iModellen("modell.uttryck", null, narmasteId(element),
                    "Uttrycket ”" + kort(text.strip()) + "” gör mer än att läsa och jämföra variabler."));
        }
    }

    private void fel(Element element, String text) {
        avvikelser.add(Avvikelse.iModellen(REGEL, null, narmasteId(element), text));
    }
}
