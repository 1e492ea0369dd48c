package se.verkstall.processmotor.modellgranskning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model sketched in a few lines, for tests.
 *
 * <pre>
 * start_a -> hor -> val_ok               elements by their prefix: start_ slut_ val_ dela_ vanta_ tid_ svar_ prova…, all else service tasks
 * val_ok -[Ja: ${ok}]-> besluta          a flow with its answer and condition; a flow from val_ without a condition is its default
 * fel_x @ hor -> besluta                 a boundary event; @! does not interrupt
 * s { start_s -> a ; a -> slut_s }       a subprocess, on one line; s! { … } is an event subprocess, t i s { … } one inside another
 * hor = UB 7:7                           what an element cites
 * </pre>
 */
final class Skiss {

    private static final Pattern PIL = Pattern.compile("\\s*(?:-\\[(?<svar>[^:\\]]*)(?:: *(?<villkor>[^\\]]*))?])?->\\s*");
    private static final Pattern UNDERPROCESS = Pattern.compile("(?<id>\\w+)(?<handelse>!?)(?: i (?<yttre>\\w+))? \\{(?<inre>.*)}");

    private final Map<String, String> element = new LinkedHashMap<>();
    private final Map<String, String> rum = new LinkedHashMap<>();
    private final Map<String, String> lagrum = new LinkedHashMap<>();
    private final Map<String, String> standard = new LinkedHashMap<>();
    private final Map<String, String> vardar = new LinkedHashMap<>();
    private final List<String[]> floden = new ArrayList<>();
    private final String processId;

    private Skiss(String processId) {
        this.processId = processId;
    }

    /** The sketch as BPMN. */
    static byte[] bpmn(String skiss) {
        return av("prov", skiss).xml().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bpmn(String processId, String skiss) {
        return av(processId, skiss).xml().getBytes(StandardCharsets.UTF_8);
    }

    /** The sketch as the guard reads it. */
    static Modell modell(String skiss) {
        return Modellasare.las(BpmnXml.barn(BpmnXml.las(bpmn(skiss)).getDocumentElement(), "process").get(0), new ArrayList<>());
    }

    private static Skiss av(String processId, String text) {
        Skiss skiss = new Skiss(processId);
        text.lines().map(String::strip).filter(rad -> !rad.isEmpty()).forEach(rad -> skiss.rad(rad, ""));
        return skiss;
    }

    private void rad(String rad, String irum) {
        Matcher under = UNDERPROCESS.matcher(rad);
        if (under.matches()) {
            element.put(under.group("id"), "subProcess" + (under.group("handelse").isEmpty() ? "" : " triggeredByEvent=\"true\""));
            rum.put(under.group("id"), under.group("yttre") == null ? rum.getOrDefault(under.group("id"), irum) : under.group("yttre"));
            for (String inre : under.group("inre").split(";")) {
                rad(inre.strip(), under.group("id"));
            }
        } else if (rad.contains(" = ")) {
            lagrum.put(rad.substring(0, rad.indexOf(" = ")), rad.substring(rad.indexOf(" = ") + 3));
        } else {
            kedja(rad, irum);
        }
    }

    private void kedja(String rad, String irum) {
        Matcher pil = PIL.matcher(rad);
        int slut = 0;
        String fran = null;
        String svar = null;
        String villkor = null;
        boolean finns = pil.find();
        while (slut <= rad.length()) {
            String id = nod(rad.substring(slut, finns ? pil.start() : rad.length()).strip(), irum);
            if (fran != null) {
                floden.add(new String[] {"flode_" + floden.size(), fran, id, svar, villkor, irum});
            }
            if (!finns) {
                return;
            }
            fran = id;
            svar = pil.group("svar");
            villkor = pil.group("villkor");
            slut = pil.end();
            finns = pil.find();
        }
    }

    private String nod(String text, String irum) {
        String[] delar = text.split(" @!? ");
        String id = delar[0];
        rum.putIfAbsent(id, irum);
        if (delar.length > 1) {
            vardar.put(id, delar[1]);
            element.put(id, "boundaryEvent attachedToRef=\"" + delar[1] + "\"" + (text.contains("@!") ? " cancelActivity=\"false\"" : ""));
        }
        element.putIfAbsent(id, slag(id));
        return id;
    }

    private static String slag(String id) {
        return switch (id.replaceAll("_.*", "")) {
            case "start" -> "startEvent";
            case "slut" -> "endEvent";
            case "val" -> "exclusiveGateway";
            case "dela" -> "parallelGateway";
            case "vanta" -> "eventBasedGateway";
            case "tid", "svar" -> "intermediateCatchEvent";
            default -> id.startsWith("prova") ? "userTask camunda:formRef=\"" + id + "\"" : "serviceTask camunda:delegateExpression=\"${" + id + "Delegate}\"";
        };
    }

    private String xml() {
        floden.stream().filter(f -> element.get(f[1]).startsWith("exclusiveGateway") && f[4] == null).forEach(f -> standard.put(f[1], f[0]));
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="3650">%s</bpmn:process>
                <bpmn:message id="meddelande_prov" name="prov"/></bpmn:definitions>""".formatted(processId, iRum(""));
    }

    private String iRum(String vilket) {
        StringBuilder xml = new StringBuilder();
        rum.forEach((id, irum) -> {
            if (irum.equals(vilket)) {
                xml.append(ettElement(id));
            }
        });
        floden.stream().filter(f -> f[5].equals(vilket)).forEach(f -> xml.append("<bpmn:sequenceFlow id=\"").append(f[0]).append("\" sourceRef=\"").append(f[1])
                .append("\" targetRef=\"").append(f[2]).append("\" name=\"").append(f[3] == null ? "" : f[3]).append("\">")
                .append(f[4] == null ? "" : "<bpmn:conditionExpression>" + f[4].replace("&", "&amp;") + "</bpmn:conditionExpression>").append("</bpmn:sequenceFlow>"));
        return xml.toString();
    }

    private String ettElement(String id) {
        String vad = element.get(id);
        String namn = vad.replaceAll(" .*", "");
        String del = lagrum.containsKey(id) ? "<bpmn:extensionElements><camunda:properties><camunda:property name=\"lagrum\" value=\"" + lagrum.get(id)
                + "\"/></camunda:properties></bpmn:extensionElements>" : "";
        String handelse = id.startsWith("tid_") ? "<bpmn:timerEventDefinition><bpmn:timeDate>${dag}</bpmn:timeDate></bpmn:timerEventDefinition>"
                : id.startsWith("svar_") || rum.get(id).length() > 0 && id.startsWith("start_") && element.get(rum.get(id)).contains("triggeredByEvent")
                ? "<bpmn:messageEventDefinition messageRef=\"meddelande_prov\"/>"
                : id.startsWith("fel_") || id.startsWith("slut_fel") ? "<bpmn:errorEventDefinition/>" : "";
        return "<bpmn:" + vad.replaceFirst("^(\\w+)", "$1 id=\"" + id + "\" name=\"" + id + "\"")
                + (standard.containsKey(id) ? " default=\"" + standard.get(id) + "\"" : "") + ">" + del
                + (vad.startsWith("subProcess") ? iRum(id) : handelse) + "</bpmn:" + namn + ">";
    }
}
