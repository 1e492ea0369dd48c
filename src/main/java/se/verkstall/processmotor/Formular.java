package se.verkstall.processmotor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A form of a user task, read from {@code forms/<task>.form} (form-js schema): the page and the server's
 * own check are made from the same file.
 *
 * @param id the user task's id
 * @param lagrum the sections the form carries out, or {@code null}
 * @param utanFrivilligt whether a field that the file does not demand may be demanded all the same, so that it is not called optional
 */
public record Formular(String id, String lagrum, List<Formularfalt> falt, boolean utanFrivilligt) {

    /** A form whose fields are optional unless they say otherwise. */
    public Formular(String id, String lagrum, List<Formularfalt> falt) {
        this(id, lagrum, falt, false);
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads the form of a user task.
     *
     * @throws IllegalArgumentException if there is no such form
     */
    public static Formular las(String id) {
        return franResurs(id, "/forms/" + id + ".form");
    }

    /**
     * Reads a form that belongs to no user task.
     *
     * @param stig where it lies on the class path, from its root
     * @throws IllegalArgumentException if there is no such form
     */
    public static Formular franResurs(String id, String stig) {
        try (InputStream fil = Formular.class.getResourceAsStream(stig)) {
            if (fil == null) {
                throw new IllegalArgumentException("Formuläret " + stig + " finns inte");
            }
            JsonNode rot = JSON.readTree(fil);
            return new Formular(id, text(rot.path("properties"), "lagrum"), komponenter(rot), rot.path("properties").path("utanFrivilligt").asBoolean());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Formularfalt> komponenter(JsonNode agare) {
        List<Formularfalt> falt = new ArrayList<>();
        agare.path("components").forEach(k -> falt.add(falt(k)));
        return List.copyOf(falt);
    }

    private static Formularfalt falt(JsonNode k) {
        JsonNode regler = k.path("validate");
        String typ = k.path("type").asText();
        String nyckel = typ.equals("dynamiclist") || typ.equals("group") ? text(k, "path") : text(k, "key");
        return new Formularfalt(typ, nyckel, text(k, "label"), text(k, "text"), text(k, "description"),
                text(k.path("properties"), "lagrum"), regler.path("required").asBoolean(), k.path("readonly").asBoolean() || k.path("disabled").asBoolean(),
                regler.has("maxLength") ? regler.get("maxLength").asInt() : null, text(regler, "pattern"),
                tal(regler, "min"), tal(regler, "max"), k.has("decimalDigits") ? k.get("decimalDigits").asInt() : null,
                val(k), komponenter(k), k.path("properties").path("fallt").asBoolean());
    }

    private static List<Formularfalt.Val> val(JsonNode k) {
        List<Formularfalt.Val> val = new ArrayList<>();
        k.path("values").forEach(v -> val.add(new Formularfalt.Val(v.path("value").asText(), v.path("label").asText())));
        return List.copyOf(val);
    }

    private static String text(JsonNode nod, String namn) {
        return nod.hasNonNull(namn) ? nod.get(namn).asText() : null;
    }

    private static BigDecimal tal(JsonNode nod, String namn) {
        return nod.hasNonNull(namn) ? new BigDecimal(nod.get(namn).asText()) : null;
    }
}
