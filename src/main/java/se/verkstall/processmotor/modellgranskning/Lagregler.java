package se.verkstall.processmotor.modellgranskning;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the rules of law about models. */
final class Lagregler {

    private static final String FIL = "/lag/modellregler.yaml";
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Lagregler() {
    }

    /**
     * The rules, in the order of the file.
     *
     * @throws UncheckedIOException if the file cannot be read or a rule is not whole
     */
    static List<Lagregel> las() {
        try (InputStream fil = Lagregler.class.getResourceAsStream(FIL)) {
            return YAML.readValue(fil, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(FIL, e);
        }
    }
}
