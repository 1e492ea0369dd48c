package se.verkstall.processmotor.modellgranskning;

import java.util.Map;

/**
 * What an event waits for or throws.
 *
 * @param slag the kind, {@code INGEN} for a plain start or end and for everything that is no event
 * @param bunden for a timer: whether its day comes from the ledger, that is a {@code timeDate} with one variable; else false
 * @param namn for a link: its name; else {@code null}
 * @param avbryter whether what it is attached to is interrupted
 */
record Handelse(Slag slag, boolean bunden, String namn, boolean avbryter) {

    static final Handelse INGEN = new Handelse(Slag.INGEN, false, null, true);

    /** The kinds of event. */
    enum Slag {

        INGEN, TID, MEDDELANDE, SIGNAL, FEL, ESKALERING, AVBRYT, KOMPENSATION, LANK, VILLKOR, TERMINERA, FLERA;

        private static final Map<String, Slag> EFTER_ELEMENT = Map.of("timerEventDefinition", TID, "messageEventDefinition", MEDDELANDE,
                "signalEventDefinition", SIGNAL, "errorEventDefinition", FEL, "escalationEventDefinition", ESKALERING,
                "cancelEventDefinition", AVBRYT, "compensateEventDefinition", KOMPENSATION, "linkEventDefinition", LANK,
                "conditionalEventDefinition", VILLKOR, "terminateEventDefinition", TERMINERA);

        /** The kind, or {@code null} if the element defines no event. */
        static Slag av(String element) {
            return EFTER_ELEMENT.get(element);
        }
    }
}
