package se.verkstall;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The conventions every model follows (docs/ordlista.md, "BPMN"): one name from file to form, ids a person can read, law in every user task,
 * no statutory time in the drawing, and a drawing for everything that runs.
 *
 * @param modeller the ids of all models, that is their file names
 * @param formular the ids of all forms
 * @param delegater the simple names of all delegate classes in the {@code process} packages
 */
record Modellkonventioner(Set<String> modeller, Set<String> formular, Set<String> delegater) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Set<String> TASKS = Set.of("task", "serviceTask", "userTask", "sendTask", "receiveTask", "businessRuleTask",
            "manualTask", "scriptTask", "subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> GATEWAYS = Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway", "complexGateway");
    private static final Set<String> EVENTS = Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent");
    private static final Set<String> NODES = Stream.of(TASKS, GATEWAYS, EVENTS, Set.of("callActivity"))
            .flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static final Pattern VERB = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern CALL = Pattern.compile("[a-z][A-Za-z0-9_]*");
    private static final Pattern EVENT = Pattern.compile("[a-z][A-Za-z0-9_]*");
    private static final Pattern TIMER = Pattern.compile("(tid|start)_[A-Za-z0-9_]+");
    private static final Pattern ERROR = Pattern.compile("(fel|start|slut)_[A-Za-z0-9_]+");
    private static final Pattern GENERATED = Pattern.compile(".*_[01][0-9a-z]{6}(_di)?");
    private static final Map<String, Pattern> IDS = Map.of(
            "startEvent", Pattern.compile("start_[A-Za-z0-9_]+"),
            "endEvent", Pattern.compile("slut_[A-Za-z0-9_]+"),
            "sequenceFlow", Pattern.compile("flode_[A-Za-z0-9_]+"));
    private static final Pattern GATEWAY = Pattern.compile("(val|dela|samla|vanta)_[A-Za-z0-9_]+");
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*Delegate)}");
    private static final Pattern EXPRESSION = Pattern.compile("\\s*[$#]\\{.+}\\s*", Pattern.DOTALL);

    /** What in the model breaks a convention, each as {@code element: what is wrong}; empty if nothing does. */
    List<String> avvikelser(String filnamn, String bpmn) {
        Document dokument = las(bpmn);
        List<String> fel = new ArrayList<>();
        provaProcessen(filnamn.replaceAll("\\.bpmn$", ""), dokument, fel);
        provaIdn(dokument, fel);
        provaTid(dokument, fel);
        provaKod(dokument, fel);
        elements(dokument, "userTask").forEach(uppgift -> provaAnvandaruppgift(uppgift, fel));
        elements(dokument, "callActivity").forEach(anrop -> provaAnrop(anrop, fel));
        elements(dokument, GATEWAYS::contains).forEach(grind -> provaGrind(grind, fel));
        elements(dokument, NODES::contains).filter(nod -> !GATEWAYS.contains(nod.getLocalName()))
                .filter(nod -> nod.getAttribute("name").isBlank()).forEach(nod -> fel.add(namn(nod) + ": saknar namn"));
        provaRitning(dokument, fel);
        return fel;
    }

    private static void provaProcessen(String modell, Document dokument, List<String> fel) {
        List<Element> korbara = elements(dokument, "process").filter(p -> "true".equals(p.getAttribute("isExecutable"))).toList();
        if (korbara.size() != 1) {
            fel.add(modell + ": ska ha en process med isExecutable=\"true\", har " + korbara.size());
        }
        for (Element process : korbara) {
            if (!modell.equals(process.getAttribute("id"))) {
                fel.add(process.getAttribute("id") + ": processens id ska vara filens namn, " + modell);
            }
            if (process.getAttributeNS(CAMUNDA, "historyTimeToLive").isBlank()) {
                fel.add(process.getAttribute("id") + ": saknar camunda:historyTimeToLive");
            }
        }
    }

    private static void provaIdn(Document dokument, List<String> fel) {
        elements(dokument, namn -> true).forEach(element -> {
            Pattern monster = idMonster(element);
            if (monster != null && !monster.matcher(element.getAttribute("id")).matches()) {
                fel.add(namn(element) + ": id ska följa " + monster.pattern());
            }
        });
        all(dokument, "*", "*").filter(e -> GENERATED.matcher(e.getAttribute("id")).matches())
                .forEach(e -> fel.add(namn(e) + ": id är genererat"));
    }

    private static Pattern idMonster(Element element) {
        String typ = element.getLocalName();
        if (IDS.containsKey(typ)) {
            return IDS.get(typ);
        }
        if (EVENTS.contains(typ)) {
            return elements(element, "timerEventDefinition").findAny().isPresent() ? TIMER
                    : elements(element, "errorEventDefinition").findAny().isPresent() ? ERROR : EVENT;
        }
        if (GATEWAYS.contains(typ)) {
            return GATEWAY;
        }
        if ("callActivity".equals(typ)) {
            return CALL;
        }
        return TASKS.contains(typ) ? VERB : null;
    }

    private static void provaTid(Document dokument, List<String> fel) {
        Stream.of("timeDuration", "timeCycle").flatMap(typ -> elements(dokument, typ))
                .forEach(tid -> fel.add(namn(parent(tid, EVENTS)) + ": " + tid.getLocalName()
                        + " är förbjudet, dagen räknas i fristregistret och ges motorn som timeDate"));
        elements(dokument, "timeDate").filter(tid -> !EXPRESSION.matcher(tid.getTextContent()).matches())
                .forEach(tid -> fel.add(namn(parent(tid, EVENTS)) + ": timeDate ska vara ett uttryck, inte " + tid.getTextContent().strip()));
    }

    private void provaKod(Document dokument, List<String> fel) {
        elements(dokument, "scriptTask").forEach(e -> fel.add(namn(e) + ": skript är förbjudna"));
        all(dokument, CAMUNDA, "script").forEach(e -> fel.add(namn(parent(e, NODES)) + ": skript är förbjudna"));
        all(dokument, "*", "*").filter(e -> e.hasAttributeNS(CAMUNDA, "class") || e.hasAttributeNS(CAMUNDA, "expression") || e.hasAttribute("class"))
                .forEach(e -> fel.add(namn(parent(e, NODES)) + ": bara delegateExpression får namnge kod"));
        Stream.of("serviceTask", "sendTask", "businessRuleTask").flatMap(typ -> elements(dokument, typ)).forEach(e -> provaDelegat(e, fel));
    }

    private void provaDelegat(Element uppgift, List<String> fel) {
        String id = uppgift.getAttribute("id");
        String vantat = "${" + id + "Delegate}";
        String uttryck = uppgift.getAttributeNS(CAMUNDA, "delegateExpression");
        if (!DELEGATE.matcher(uttryck).matches() || !vantat.equals(uttryck)) {
            fel.add(namn(uppgift) + ": delegateExpression ska vara " + vantat + ", inte \"" + uttryck + "\"");
            return;
        }
        String klass = Character.toUpperCase(id.charAt(0)) + id.substring(1) + "Delegate";
        if (!delegater.contains(klass)) {
            fel.add(namn(uppgift) + ": klassen " + klass + " finns inte i något process-paket");
        }
    }

    private void provaAnvandaruppgift(Element uppgift, List<String> fel) {
        String id = uppgift.getAttribute("id");
        if (!id.equals(uppgift.getAttributeNS(CAMUNDA, "formRef"))) {
            fel.add(namn(uppgift) + ": camunda:formRef ska vara " + id);
        }
        if (!"deployment".equals(uppgift.getAttributeNS(CAMUNDA, "formRefBinding"))) {
            fel.add(namn(uppgift) + ": camunda:formRefBinding ska vara deployment");
        }
        if (!formular.contains(id)) {
            fel.add(namn(uppgift) + ": forms/" + id + ".form finns inte");
        }
        if (all(uppgift, CAMUNDA, "property").noneMatch(p -> "lagrum".equals(p.getAttribute("name")) && !p.getAttribute("value").isBlank())) {
            fel.add(namn(uppgift) + ": saknar egenskapen lagrum");
        }
    }

    private void provaAnrop(Element anrop, List<String> fel) {
        String mal = anrop.getAttribute("calledElement");
        if (!"deployment".equals(anrop.getAttributeNS(CAMUNDA, "calledElementBinding"))) {
            fel.add(namn(anrop) + ": camunda:calledElementBinding ska vara deployment");
        }
        if (all(anrop, CAMUNDA, "in").noneMatch(in -> !in.getAttribute("businessKey").isBlank())) {
            fel.add(namn(anrop) + ": för inte målnumret vidare (camunda:in businessKey)");
        }
        if (!modeller.contains(mal) && elements(anrop, "documentation").allMatch(d -> d.getTextContent().isBlank())) {
            fel.add(namn(anrop) + ": bpmn/" + mal + ".bpmn finns inte och dokumentationen säger inte vad som ska bo där");
        }
    }

    private static void provaGrind(Element grind, List<String> fel) {
        List<Element> ut = elements(grind.getOwnerDocument(), "sequenceFlow")
                .filter(flode -> grind.getAttribute("id").equals(flode.getAttribute("sourceRef"))).toList();
        boolean fraga = Set.of("exclusiveGateway", "inclusiveGateway", "complexGateway").contains(grind.getLocalName());
        if (!fraga || ut.size() < 2) {
            return;
        }
        if (!grind.getAttribute("name").strip().endsWith("?")) {
            fel.add(namn(grind) + ": en grind med flera vägar ut ställer en fråga, namnet ska sluta med ?");
        }
        for (Element flode : ut) {
            if (flode.getAttribute("name").isBlank()) {
                fel.add(namn(flode) + ": vägen ur en grind ska ha sitt svar som namn");
            }
            boolean villkor = elements(flode, "conditionExpression").findAny().isPresent();
            if (!villkor && !flode.getAttribute("id").equals(grind.getAttribute("default"))) {
                fel.add(namn(flode) + ": vägen har varken villkor eller är grindens default");
            }
        }
    }

    private static void provaRitning(Document dokument, List<String> fel) {
        Set<String> ritade = Stream.of("BPMNShape", "BPMNEdge").flatMap(typ -> all(dokument, BPMNDI, typ))
                .map(form -> form.getAttribute("bpmnElement")).collect(Collectors.toSet());
        elements(dokument, typ -> NODES.contains(typ) || "sequenceFlow".equals(typ))
                .filter(element -> !ritade.contains(element.getAttribute("id")))
                .forEach(element -> fel.add(namn(element) + ": är inte ritat (BPMNShape eller BPMNEdge saknas)"));
    }

    private static String namn(Element element) {
        return element == null ? "?" : element.getAttribute("id").isEmpty() ? element.getLocalName() : element.getAttribute("id");
    }

    private static Element parent(Element element, Set<String> typer) {
        Element nu = element;
        while (nu != null && !typer.contains(nu.getLocalName())) {
            nu = nu.getParentNode() instanceof Element foralder ? foralder : null;
        }
        return nu == null ? element : nu;
    }

    private static Stream<Element> elements(Document dokument, Predicate<String> typ) {
        return all(dokument, BPMN, "*").filter(element -> typ.test(element.getLocalName()));
    }

    private static Stream<Element> elements(Document dokument, String typ) {
        return all(dokument, BPMN, typ);
    }

    private static Stream<Element> elements(Element rot, String typ) {
        return stream(rot.getElementsByTagNameNS(BPMN, typ));
    }

    private static Stream<Element> all(Document dokument, String namnrymd, String typ) {
        return stream(dokument.getElementsByTagNameNS(namnrymd, typ));
    }

    private static Stream<Element> all(Element rot, String namnrymd, String typ) {
        return stream(rot.getElementsByTagNameNS(namnrymd, typ));
    }

    private static Stream<Element> stream(NodeList lista) {
        return IntStream.range(0, lista.getLength()).mapToObj(i -> (Element) lista.item(i));
    }

    private static Document las(String bpmn) {
        try {
            DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
            fabrik.setNamespaceAware(true);
            fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return fabrik.newDocumentBuilder().parse(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("modellen går inte att läsa: " + e.getMessage(), e);
        }
    }

    /** All the ids of files with the ending in the listing. */
    static Set<String> idn(List<String> filnamn, String andelse) {
        return filnamn.stream().filter(namn -> namn.endsWith(andelse)).map(namn -> namn.substring(0, namn.length() - andelse.length()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
