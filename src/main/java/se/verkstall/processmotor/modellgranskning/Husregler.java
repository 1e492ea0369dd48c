package se.verkstall.processmotor.modellgranskning;

import static se.verkstall.processmotor.modellgranskning.BpmnXml.camunda;
import static se.verkstall.processmotor.modellgranskning.BpmnXml.kort;
import static se.verkstall.processmotor.modellgranskning.BpmnXml.narmasteId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What always holds, whatever the model is about: no statutory time written in it, forms and case number where they must be, no id twice.
 * What code it may name is in {@link Kodregler}.
 */
final class Husregler {

    private static final String TIDSLAG = "Lag 1930:173 2 §";

    private final List<Avvikelse> avvikelser = new ArrayList<>();
    private final Set<String> idn = new HashSet<>();
    private final Kodregler kod = new Kodregler(avvikelser);

    private Husregler() {
    }

    static List<Avvikelse> prova(Document dokument) {
        Husregler regler = new Husregler();
        List<Element> korbara = BpmnXml.barn(dokument.getDocumentElement(), "process").stream().filter(Husregler::arKorbar).toList();
        if (korbara.size() != 1) {
            regler.avvikelser.add(Avvikelse.iModellen("modell.process", null, null,
                    "En modell ska ha en körbar process, den här har " + korbara.size() + "."));
        }
        regler.provaElement(dokument.getDocumentElement());
        return regler.avvikelser;
    }

    /** The engine runs every process that does not say no. */
    private static boolean arKorbar(Element process) {
        return !process.hasAttribute("isExecutable") || "true".equalsIgnoreCase(process.getAttribute("isExecutable"));
    }

    private void provaElement(Element element) {
        provaId(element);
        kod.prova(element);
        switch (BpmnXml.BPMN.equals(element.getNamespaceURI()) ? element.getLocalName() : "") {
            case "process" -> provaLivslangd(element);
            case "timeDuration", "timeCycle" -> tidsfel(element, "En period i modellen räknas i timmar och går fel; dagen ska räknas i fristregistret "
                    + "och ges till timern som timeDate.");
            case "timeDate" -> {
                if (!Uttryck.arVariabel(element.getTextContent())) {
                    tidsfel(element, "Dagen i en timer ska vara en variabel från fristregistret, inte ”" + kort(element.getTextContent().strip()) + "”.");
                }
            }
            case "userTask" -> provaUppgift(element);
            case "callActivity" -> provaAnrop(element);
            default -> {
            }
        }
        for (Element barn : BpmnXml.barn(element)) {
            if (!BpmnXml.BPMNDI.equals(barn.getNamespaceURI()) || !"BPMNDiagram".equals(barn.getLocalName())) {
                provaElement(barn);
            }
        }
    }

    private void provaId(Element element) {
        String id = element.getAttribute("id");
        if (!id.isEmpty() && BpmnXml.BPMN.equals(element.getNamespaceURI()) && !idn.add(id)) {
            avvikelser.add(Avvikelse.iModellen("modell.id", null, id, "Två element har samma id, ”" + kort(id) + "”."));
        }
    }

    private void provaLivslangd(Element process) {
        if (arKorbar(process) && !camunda(process, "historyTimeToLive").strip().matches("\\d{1,6}|P\\d{1,6}D")) {
            avvikelser.add(Avvikelse.iModellen("modell.livslangd", null, process.getAttribute("id"),
                    "Processen ska säga hur många dagar historiken bevaras (camunda:historyTimeToLive)."));
        }
    }

    private void provaUppgift(Element uppgift) {
        if (camunda(uppgift, "formRef").isBlank()) {
            avvikelser.add(Avvikelse.iModellen("modell.formular", null, uppgift.getAttribute("id"),
                    "Uppgiften ”" + kort(uppgift.getAttribute("id")) + "” saknar formulär (camunda:formRef)."));
        }
        for (String dag : List.of("dueDate", "followUpDate")) {
            if (!camunda(uppgift, dag).isEmpty() && !Uttryck.arVariabel(camunda(uppgift, dag))) {
                tidsfel(uppgift, "Dagen i camunda:" + dag + " ska vara en variabel från fristregistret, inte ”" + kort(camunda(uppgift, dag)) + "”.");
            }
        }
    }

    private void provaAnrop(Element anrop) {
        String id = anrop.getAttribute("id");
        if (!anrop.getAttribute("calledElement").matches("[A-Za-z][A-Za-z0-9_]*")) {
            avvikelser.add(Avvikelse.iModellen("modell.anrop", null, id, "Anropet ”" + kort(id) + "” ska namnge den modell det anropar."));
        }
        if (BpmnXml.tillagg(anrop, "in").stream().noneMatch(in -> !in.getAttribute("businessKey").isBlank())) {
            avvikelser.add(Avvikelse.iModellen("modell.malnummer", null, id,
                    "Anropet ”" + kort(id) + "” för inte målnumret vidare (camunda:in businessKey)."));
        }
    }

    private void tidsfel(Element element, String text) {
        Element narmaste = element;
        while (Nodslag.av(narmaste.getLocalName()) == null && narmaste.getParentNode() instanceof Element foralder) {
            narmaste = foralder;
        }
        List<String> citat = Modellasare.citat(narmaste);
        String id = narmasteId(narmaste);
        avvikelser.add(Avvikelse.iModellen("modell.tid", citat.isEmpty() ? TIDSLAG : citat.get(0), id, text));
    }
}
