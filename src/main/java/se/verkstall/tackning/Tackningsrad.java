package se.verkstall.tackning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import se.verkstall.lag.Avsnitt;

/**
 * What carries out one section.
 *
 * @param avsnitt the section
 * @param status how it is carried out
 * @param slag what kind of demand it makes
 * @param modellelement elements of models, {@code loneutmatning#besluta}
 * @param kod types, methods and fields
 * @param formular forms
 * @param dokumentmallar document templates
 * @param prov tests
 * @param skal why nothing runs, or what is missing; {@code null} where it is carried out
 */
@JsonPropertyOrder({"lagrum", "lydelser", "status", "slag", "modellelement", "kod", "formular", "dokumentmallar", "prov", "skal"})
public record Tackningsrad(@JsonIgnore Avsnitt avsnitt, Status status, Slag slag, List<String> modellelement, List<String> kod,
        List<String> formular, List<String> dokumentmallar, List<String> prov, String skal) {

    public Tackningsrad {
        modellelement = List.copyOf(modellelement);
        kod = List.copyOf(kod);
        formular = List.copyOf(formular);
        dokumentmallar = List.copyOf(dokumentmallar);
        prov = List.copyOf(prov);
    }

    /** The section as it is cited. */
    public String getLagrum() {
        return avsnitt.referens().toString();
    }

    /** The wordings in which it is in force. */
    public List<String> getLydelser() {
        return avsnitt.lydelser();
    }
}
