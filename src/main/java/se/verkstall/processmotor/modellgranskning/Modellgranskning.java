package se.verkstall.processmotor.modellgranskning;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The statutory guard: tries a BPMN model against the law before it may be deployed.
 *
 * <p>An act that the law times is recognised by the sections it cites, the model it calls or its name ({@code lag/modellregler.yaml}). It must not be
 * possible to reach it, from any start and by any way through the model, without what its section demands first: a step carried out, a question
 * answered yes, a day from the ledger, or an exception that the law itself makes. Each finding shows the shortest way that breaks the rule.
 * A demand is met along a way; the guard does not know what a bean does, nor whether a variable tells the truth.
 */
@Component
public class Modellgranskning {

    /** The largest model that is tried, in bytes; a larger one cannot be read. */
    public static final int STORSTA_MODELL = 5 * 1024 * 1024;

    private static final int FLEST_NODER = 5_000;
    private static final int FLEST_FLODEN = 10_000;
    private static final int FLEST_AVVIKELSER = 200;

    private final List<Lagregel> regler = Lagregler.las();

    /**
     * Tries a model.
     *
     * @param bpmn the model as XML
     * @throws OlasbarModellException if it is no BPMN model that can be read
     */
    public Granskning granska(byte[] bpmn) {
        Document dokument = BpmnXml.las(bpmn);
        List<Avvikelse> motLagen = new ArrayList<>();
        List<Avvikelse> avvikelser = new ArrayList<>(Husregler.prova(dokument));
        for (Element process : BpmnXml.barn(dokument.getDocumentElement(), "process")) {
            Modell modell = Modellasare.las(process, avvikelser);
            if (modell.noder().size() > FLEST_NODER || modell.floden().size() > FLEST_FLODEN) {
                avvikelser.add(Avvikelse.iModellen("modell.storlek", null, modell.processId(),
                        "Processen har fler än " + FLEST_NODER + " steg eller " + FLEST_FLODEN + " flöden och kan inte granskas. Dela upp den."));
            } else {
                motLagen.addAll(motLagen(modell, regler));
            }
        }
        motLagen.addAll(avvikelser);
        return Granskning.av(begransa(motLagen));
    }

    /** The deviations of one process from rules of law. */
    static List<Avvikelse> motLagen(Modell modell, List<Lagregel> regler) {
        Graf graf = Graf.av(modell);
        Vagsokning fritt = Vagsokning.fran(graf, graf.kallor(), Snitt.inget());
        return regler.stream().flatMap(regel -> Lagprovning.prova(graf, fritt, regel).stream()).toList();
    }

    private static List<Avvikelse> begransa(List<Avvikelse> avvikelser) {
        if (avvikelser.size() <= FLEST_AVVIKELSER) {
            return avvikelser;
        }
        List<Avvikelse> forsta = new ArrayList<>(avvikelser.subList(0, FLEST_AVVIKELSER));
        forsta.add(Avvikelse.iModellen("modell.fler", null, null, (avvikelser.size() - FLEST_AVVIKELSER) + " avvikelser till visas inte."));
        return forsta;
    }
}
