package se.verkstall.processmotor.modellgranskning;

import java.util.Map;

/** What kind of node a BPMN element is to the guard. */
enum Nodslag {

    START, SLUT, FANGANDE, KASTANDE, KANT,
    TJANST, ANVANDARUPPGIFT, MOTTAGANDE, ANROP, UNDERPROCESS, TOM_UPPGIFT,
    EXKLUSIV, PARALLELL, INKLUSIV, HANDELSEGRIND;

    private static final Map<String, Nodslag> EFTER_ELEMENT = Map.ofEntries(
            Map.entry("startEvent", START), Map.entry("endEvent", SLUT), Map.entry("intermediateCatchEvent", FANGANDE),
            Map.entry("intermediateThrowEvent", KASTANDE), Map.entry("boundaryEvent", KANT), Map.entry("serviceTask", TJANST),
            Map.entry("sendTask", TJANST), Map.entry("businessRuleTask", TJANST), Map.entry("userTask", ANVANDARUPPGIFT),
            Map.entry("receiveTask", MOTTAGANDE), Map.entry("callActivity", ANROP), Map.entry("subProcess", UNDERPROCESS),
            Map.entry("transaction", UNDERPROCESS), Map.entry("adHocSubProcess", UNDERPROCESS), Map.entry("task", TOM_UPPGIFT),
            Map.entry("manualTask", TOM_UPPGIFT), Map.entry("scriptTask", TOM_UPPGIFT), Map.entry("exclusiveGateway", EXKLUSIV),
            Map.entry("parallelGateway", PARALLELL), Map.entry("inclusiveGateway", INKLUSIV), Map.entry("complexGateway", INKLUSIV),
            Map.entry("eventBasedGateway", HANDELSEGRIND));

    /** The kind, or {@code null} if the element is no flow node. */
    static Nodslag av(String element) {
        return EFTER_ELEMENT.get(element);
    }

    boolean arAktivitet() {
        return this == TJANST || this == ANVANDARUPPGIFT || this == MOTTAGANDE || this == ANROP || this == UNDERPROCESS || this == TOM_UPPGIFT;
    }

    /** Whether the engine does something there that can be a step the law demands: an empty task does nothing. */
    boolean arArbete() {
        return this == TJANST || this == ANVANDARUPPGIFT || this == ANROP;
    }
}
