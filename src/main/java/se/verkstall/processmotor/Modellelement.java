package se.verkstall.processmotor;

/**
 * An element of a model, as people read it.
 *
 * @param typ the BPMN element, {@code userTask}
 * @param lagrum the sections it carries out, or {@code null}
 * @param dokumentation why it is there, or {@code null}
 * @param anropar the model it calls, or {@code null}
 */
public record Modellelement(String modell, String id, String namn, String typ, String lagrum, String dokumentation, String anropar) {
}
