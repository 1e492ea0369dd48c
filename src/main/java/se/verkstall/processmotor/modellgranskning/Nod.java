package se.verkstall.processmotor.modellgranskning;

import java.util.List;
import se.verkstall.lag.Lagrumsreferens;

/**
 * A flow node of a process.
 *
 * @param lagrum the sections it cites
 */
record Nod(String id, String namn, Nodslag slag, Handelse handelse, Plats plats, Drag drag, List<Lagrumsreferens> lagrum) {

    /**
     * Where it stands.
     *
     * @param rum the scope it stands in: 0 the process, else an embedded subprocess
     * @param inre the scope inside it if it is a subprocess, else -1
     * @param vard the id of the activity it is attached to if it is a boundary event, else {@code null}
     */
    record Plats(int rum, int inre, String vard) {
    }

    /**
     * What else the paths depend on.
     *
     * @param anrop the model a call activity calls, or {@code null}
     * @param standard the id of the default flow, or {@code null}
     * @param flera whether it is multi-instance, and so may run no time at all
     * @param fastAntal whether its number of instances is written in the model
     * @param handelsestyrd whether it is an event subprocess
     * @param kompensation whether it only runs as compensation
     * @param tyst whether nothing happens there that could change a variable
     */
    record Drag(String anrop, String standard, boolean flera, boolean fastAntal, boolean handelsestyrd, boolean kompensation, boolean tyst) {
    }

    int rum() {
        return plats.rum();
    }

    boolean arUnderprocess() {
        return slag == Nodslag.UNDERPROCESS;
    }

    boolean arHandelse(Handelse.Slag vilket) {
        return handelse.slag() == vilket;
    }

    /** How it is named to people: its name, or its id if it has none. */
    String visning() {
        return "”" + BpmnXml.kort(namn.isBlank() ? id : namn) + "”";
    }
}
