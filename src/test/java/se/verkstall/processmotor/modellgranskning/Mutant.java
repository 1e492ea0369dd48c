package se.verkstall.processmotor.modellgranskning;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A model that someone revises, one careless or cunning step at a time. */
final class Mutant {

    private final Document dokument;
    private int nya;

    Mutant(byte[] bpmn) {
        this.dokument = BpmnXml.las(bpmn);
    }

    /** Takes out an element and joins what led to it with what it led to. */
    Mutant taBort(String id) {
        List<Element> in = floden(f -> f.getAttribute("targetRef").equals(id));
        List<String> mal = floden(f -> f.getAttribute("sourceRef").equals(id)).stream().map(f -> f.getAttribute("targetRef")).toList();
        return koppla(id, in, mal);
    }

    /** Takes out a gateway and joins what led to it with one of its answers. */
    Mutant taBortGrind(String id, String svar) {
        return koppla(id, floden(f -> f.getAttribute("targetRef").equals(id)), List.of(element(svar).getAttribute("targetRef")));
    }

    private Mutant koppla(String id, List<Element> in, List<String> mal) {
        List<String> kallor = in.stream().map(f -> f.getAttribute("sourceRef")).toList();
        in.forEach(flode -> flode.setAttribute("targetRef", mal.get(0)));
        mal.stream().skip(1).forEach(till -> kallor.forEach(fran -> flode(fran, till)));
        floden(f -> f.getAttribute("sourceRef").equals(id)).forEach(Mutant::radera);
        alla("boundaryEvent").filter(kant -> kant.getAttribute("attachedToRef").equals(id)).toList().forEach(kant -> {
            floden(f -> f.getAttribute("sourceRef").equals(kant.getAttribute("id"))).forEach(Mutant::radera);
            radera(kant);
        });
        radera(element(id));
        return this;
    }

    /** Draws a flow past an element: from everything before it to everything after it. */
    Mutant kringga(String id) {
        List<String> fore = element(id).getLocalName().equals("boundaryEvent") ? List.of(element(id).getAttribute("attachedToRef"))
                : floden(f -> f.getAttribute("targetRef").equals(id)).stream().map(f -> f.getAttribute("sourceRef")).toList();
        List<String> efter = floden(f -> f.getAttribute("sourceRef").equals(id)).stream().map(f -> f.getAttribute("targetRef")).toList();
        fore.forEach(fran -> efter.forEach(till -> flode(fran, till)));
        return this;
    }

    /** Draws a flow without a condition. */
    Mutant flode(String fran, String till) {
        Element flode = nytt("sequenceFlow", "flode_nytt_" + ++nya);
        flode.setAttribute("sourceRef", fran);
        flode.setAttribute("targetRef", till);
        element(fran).getParentNode().appendChild(flode);
        return this;
    }

    /** Puts a choice before an element: on to it on a condition, else past it. */
    Mutant valForbi(String id) {
        String val = "val_nytt_" + ++nya;
        Element grind = nytt("exclusiveGateway", val);
        element(id).getParentNode().appendChild(grind);
        floden(f -> f.getAttribute("targetRef").equals(id)).forEach(flode -> flode.setAttribute("targetRef", val));
        flode(val, id).villkor("flode_nytt_" + nya, "${noga == true}");
        for (Element ut : floden(f -> f.getAttribute("sourceRef").equals(id))) {
            flode(val, ut.getAttribute("targetRef"));
            grind.setAttribute("default", "flode_nytt_" + nya);
        }
        return this;
    }

    /** Puts in a message start that leads straight to an element, or the same inside an event subprocess around a copy of it. */
    Mutant start(String till, boolean handelse) {
        Element start = nytt("startEvent", "start_nytt_" + ++nya);
        start.appendChild(nytt("messageEventDefinition", "start_nytt_def_" + nya));
        if (!handelse) {
            element(till).getParentNode().appendChild(start);
            return flode(start.getAttribute("id"), till);
        }
        Element delprocess = nytt("subProcess", "handelse_nytt_" + nya);
        delprocess.setAttribute("triggeredByEvent", "true");
        element(till).getParentNode().appendChild(delprocess);
        delprocess.appendChild(start);
        floden(f -> f.getAttribute("sourceRef").equals(till) || f.getAttribute("targetRef").equals(till)).forEach(Mutant::radera);
        delprocess.appendChild(element(till));
        return flode(start.getAttribute("id"), till);
    }

    boolean finns(String id) {
        return alla("*").anyMatch(e -> e.getAttribute("id").equals(id));
    }

    /** Hangs an event on an activity, with a flow to an element. */
    Mutant kant(String aktivitet, String definition, String till) {
        Element kant = nytt("boundaryEvent", "fel_nytt_" + ++nya);
        kant.setAttribute("attachedToRef", aktivitet);
        kant.appendChild(nytt(definition, "def_" + nya));
        element(aktivitet).getParentNode().appendChild(kant);
        return flode(kant.getAttribute("id"), till);
    }

    /** What follows an element. */
    String efter(String id) {
        return floden(f -> f.getAttribute("sourceRef").equals(id)).get(0).getAttribute("targetRef");
    }

    Mutant utanLagrum(String id) {
        BpmnXml.tillagg(element(id), "properties").forEach(Mutant::radera);
        return this;
    }

    /** Makes a timer wait for a period instead of for a day from the ledger. */
    Mutant period(String id) {
        NodeList dagar = element(id).getElementsByTagNameNS(BpmnXml.BPMN, "timeDate");
        Element dag = (Element) dokument.renameNode(dagar.item(0), BpmnXml.BPMN, "bpmn:timeDuration");
        dag.setTextContent("P3W");
        return this;
    }

    Mutant villkor(String flode, String uttryck) {
        BpmnXml.barn(element(flode), "conditionExpression").forEach(Mutant::radera);
        Element villkor = dokument.createElementNS(BpmnXml.BPMN, "bpmn:conditionExpression");
        villkor.setTextContent(uttryck);
        element(flode).appendChild(villkor);
        return this;
    }

    Mutant slag(String id, String elementnamn) {
        dokument.renameNode(element(id), BpmnXml.BPMN, "bpmn:" + elementnamn);
        return this;
    }

    /** Lets an activity run once for each element of a collection. */
    Mutant flera(String id) {
        element(id).appendChild(dokument.createElementNS(BpmnXml.BPMN, "bpmn:multiInstanceLoopCharacteristics"));
        return this;
    }

    /** Lets an end event stop everything else. */
    Mutant avbrytande(String id) {
        element(id).appendChild(nytt("terminateEventDefinition", id + "_def"));
        return this;
    }

    Mutant attribut(String id, String namn, String varde) {
        element(id).setAttribute(namn, varde);
        return this;
    }

    byte[] xml() {
        try {
            Transformer skrivare = TransformerFactory.newDefaultInstance().newTransformer();
            skrivare.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            skrivare.transform(new DOMSource(dokument), new StreamResult(ut));
            return ut.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Element> floden(Predicate<Element> vilka) {
        return alla("sequenceFlow").filter(vilka).toList();
    }

    Element element(String id) {
        return alla("*").filter(e -> e.getAttribute("id").equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException(id));
    }

    private Stream<Element> alla(String namn) {
        NodeList lista = dokument.getElementsByTagNameNS(BpmnXml.BPMN, namn);
        List<Element> element = new ArrayList<>();
        IntStream.range(0, lista.getLength()).forEach(i -> element.add((Element) lista.item(i)));
        return element.stream();
    }

    private Element nytt(String namn, String id) {
        Element element = dokument.createElementNS(BpmnXml.BPMN, "bpmn:" + namn);
        element.setAttribute("id", id);
        return element;
    }

    private static void radera(Element element) {
        element.getParentNode().removeChild(element);
    }
}
