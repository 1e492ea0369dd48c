package se.verkstall.processmotor.modellgranskning;

import static se.verkstall.processmotor.modellgranskning.BpmnXml.barn;
import static se.verkstall.processmotor.modellgranskning.BpmnXml.camunda;
import static se.verkstall.processmotor.modellgranskning.BpmnXml.forstaBarn;
import static se.verkstall.processmotor.modellgranskning.BpmnXml.tillagg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import se.verkstall.lag.Lagregister;
import se.verkstall.lag.Lagrumsreferens;

/** Reads one process element into a {@link Modell}, and says what in its structure cannot be relied on. */
final class Modellasare {

    private static final String STRUKTUR = "modell.struktur";

    private final List<Nod> noder = new ArrayList<>();
    private final List<Element> sekvensfloden = new ArrayList<>();
    private final List<Integer> flodesrum = new ArrayList<>();
    private final List<Element> associationer = new ArrayList<>();
    private final List<Integer> agare = new ArrayList<>();
    private final Map<String, Integer> nummer = new HashMap<>();
    private final List<Avvikelse> avvikelser;

    private Modellasare(List<Avvikelse> avvikelser) {
        this.avvikelser = avvikelser;
    }

    /** The process as a model; deviations in its structure are added to the list. */
    static Modell las(Element process, List<Avvikelse> avvikelser) {
        Modellasare lasare = new Modellasare(avvikelser);
        lasare.lasRum(process, -1);
        List<Flode> floden = lasare.floden();
        lasare.provaVardar();
        lasare.provaIngangar(floden);
        return new Modell(process.getAttribute("id"), lasare.noder, floden, lasare.agare, lasare.kompensationer());
    }

    private void lasRum(Element element, int agareNr) {
        int rum = agare.size();
        agare.add(agareNr);
        for (Element barnet : barn(element)) {
            if (!BpmnXml.BPMN.equals(barnet.getNamespaceURI())) {
                continue;
            }
            Nodslag slag = Nodslag.av(barnet.getLocalName());
            if (slag != null) {
                lasNod(barnet, slag, rum);
            } else if ("sequenceFlow".equals(barnet.getLocalName())) {
                sekvensfloden.add(barnet);
                flodesrum.add(rum);
            } else if ("association".equals(barnet.getLocalName())) {
                associationer.add(barnet);
            }
        }
    }

    private void lasNod(Element element, Nodslag slag, int rum) {
        int nr = noder.size();
        String id = element.getAttribute("id");
        if (id.isBlank()) {
            fel(null, "Ett element av slaget " + element.getLocalName() + " saknar id.");
        }
        nummer.putIfAbsent(id, nr);
        int inre = slag == Nodslag.UNDERPROCESS ? agare.size() : -1;
        String vard = element.getAttribute("attachedToRef");
        noder.add(new Nod(id, element.getAttribute("name"), slag, handelse(element, slag),
                new Nod.Plats(rum, inre, slag == Nodslag.KANT ? vard : null), drag(element, slag), lagrum(element)));
        if (inre >= 0) {
            lasRum(element, nr);
        }
    }

    private static Nod.Drag drag(Element element, Nodslag slag) {
        Optional<Element> flera = forstaBarn(element, "multiInstanceLoopCharacteristics");
        boolean fastAntal = flera.isPresent() && forstaBarn(flera.get(), "loopCardinality").isPresent();
        return new Nod.Drag(slag == Nodslag.ANROP ? element.getAttribute("calledElement") : null,
                element.hasAttribute("default") ? element.getAttribute("default") : null, flera.isPresent(), fastAntal,
                "true".equals(element.getAttribute("triggeredByEvent")), "true".equals(element.getAttribute("isForCompensation")),
                tyst(element, slag));
    }

    /** Only gateways, plain starts and ends and the frames of subprocesses are quiet, and only without listeners, mappings and wait states. */
    private static boolean tyst(Element element, Nodslag slag) {
        boolean utanArbete = slag == Nodslag.EXKLUSIV || slag == Nodslag.UNDERPROCESS
                || (slag == Nodslag.START || slag == Nodslag.SLUT) && handelse(element, slag).slag() == Handelse.Slag.INGEN;
        return utanArbete && tillagg(element, "executionListener").isEmpty() && tillagg(element, "inputOutput").isEmpty()
                && !"true".equals(camunda(element, "asyncBefore")) && !"true".equals(camunda(element, "asyncAfter"));
    }

    private static Handelse handelse(Element element, Nodslag slag) {
        List<Element> definitioner = barn(element).stream().filter(barnet -> Handelse.Slag.av(barnet.getLocalName()) != null).toList();
        if (definitioner.isEmpty()) {
            return Handelse.INGEN;
        }
        String avbryter = element.getAttribute(slag == Nodslag.KANT ? "cancelActivity" : "isInterrupting");
        Element definition = definitioner.get(0);
        Handelse.Slag vad = definitioner.size() > 1 ? Handelse.Slag.FLERA : Handelse.Slag.av(definition.getLocalName());
        boolean bunden = vad == Handelse.Slag.TID && barn(definition).size() == 1
                && forstaBarn(definition, "timeDate").map(Element::getTextContent).filter(Uttryck::arVariabel).isPresent();
        return new Handelse(vad, bunden, vad == Handelse.Slag.LANK ? definition.getAttribute("name") : null, !"false".equals(avbryter));
    }

    private List<Lagrumsreferens> lagrum(Element element) {
        List<Lagrumsreferens> lagrum = new ArrayList<>();
        for (String citat : citat(element)) {
            try {
                lagrum.add(Lagregister.citat(citat));
            } catch (IllegalArgumentException e) {
                avvikelser.add(Avvikelse.iModellen("modell.lagrum", null, element.getAttribute("id"),
                        "Egenskapen lagrum på ”" + element.getAttribute("id") + "” kan inte läsas: " + BpmnXml.kort(e.getMessage()) + "."));
            }
        }
        return lagrum;
    }

    /** The citations of an element, each as it is written. */
    static List<String> citat(Element element) {
        return tillagg(element, "properties").stream().flatMap(egenskaper -> barn(egenskaper).stream())
                .filter(egenskap -> "lagrum".equals(egenskap.getAttribute("name")))
                .flatMap(egenskap -> java.util.Arrays.stream(egenskap.getAttribute("value").split("[,;]")))
                .map(String::strip).filter(citat -> !citat.isEmpty()).toList();
    }

    private List<Flode> floden() {
        List<Flode> floden = new ArrayList<>();
        for (int i = 0; i < sekvensfloden.size(); i++) {
            Element element = sekvensfloden.get(i);
            Integer fran = nummer.get(element.getAttribute("sourceRef"));
            Integer till = nummer.get(element.getAttribute("targetRef"));
            String id = element.getAttribute("id");
            if (fran == null || till == null) {
                fel(id, "Flödet ”" + id + "” går från eller till ett element som inte finns.");
            } else if (noder.get(fran).rum() != flodesrum.get(i) || noder.get(till).rum() != flodesrum.get(i)) {
                fel(id, "Flödet ”" + id + "” går över gränsen till en underprocess.");
            } else {
                floden.add(flode(floden.size(), element, fran, till));
            }
        }
        return floden;
    }

    private static Flode flode(int nr, Element element, int fran, int till) {
        Optional<Element> villkor = forstaBarn(element, "conditionExpression");
        return new Flode(nr, element.getAttribute("id"), element.getAttribute("name"), fran, till,
                villkor.map(Element::getTextContent).flatMap(Uttryck::ensamt), villkor.isPresent(),
                tillagg(element, "executionListener").isEmpty());
    }

    private void provaVardar() {
        for (Nod nod : noder) {
            if (nod.slag() == Nodslag.KANT) {
                Integer vard = nummer.get(nod.plats().vard());
                if (vard == null || !noder.get(vard).slag().arAktivitet() || noder.get(vard).rum() != nod.rum()) {
                    fel(nod.id(), "Händelsen " + nod.visning() + " sitter inte på någon aktivitet.");
                }
            }
        }
    }

    /** The engine begins at starts; what no flow leads to never runs, and cannot be judged. */
    private void provaIngangar(List<Flode> floden) {
        Set<Integer> nadda = floden.stream().map(Flode::till).collect(Collectors.toSet());
        for (int nr = 0; nr < noder.size(); nr++) {
            Nod nod = noder.get(nr);
            boolean egenIngang = nod.slag() == Nodslag.START || nod.slag() == Nodslag.KANT || nod.drag().handelsestyrd() || nod.drag().kompensation()
                    || nod.slag() == Nodslag.FANGANDE && nod.arHandelse(Handelse.Slag.LANK);
            if (!egenIngang && !nadda.contains(nr)) {
                fel(nod.id(), "Inget flöde leder till " + nod.visning() + ".");
            }
        }
    }

    private List<int[]> kompensationer() {
        List<int[]> par = new ArrayList<>();
        for (Element association : associationer) {
            Integer fran = nummer.get(association.getAttribute("sourceRef"));
            Integer till = nummer.get(association.getAttribute("targetRef"));
            if (fran != null && till != null && noder.get(fran).arHandelse(Handelse.Slag.KOMPENSATION)) {
                par.add(new int[] {fran, till});
            }
        }
        return par;
    }

    private void fel(String element, String text) {
        avvikelser.add(Avvikelse.iModellen(STRUKTUR, null, element, text));
    }
}
