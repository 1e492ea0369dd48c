package se.verkstall.loneutmatning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A question in an attachment.
 *
 * @param malnummer the case that carries it
 * @param underlag the answers of the form in which it was raised, with their types
 * @param bifall whether it was granted, or {@code null} while it is open; {@code false} also if it was closed because the attachment ended or to be raised anew
 * @param yttranden what those who were heard have said, the first first
 */
public record Fraga(long id, long loneutmatningId, String malnummer, Fragetyp typ, Map<String, Object> underlag, LocalDate vackt, String vacktAv,
                    Boolean bifall, LocalDate beslutsdag, List<Yttrande> yttranden) {

    /** What somebody who was heard has said; {@code fran} is the role. */
    public record Yttrande(String fran, String text, LocalDate dag) {
    }
}
