package se.verkstall.ansokan;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.verkstall.ansokan.berakning.Ansokan;

/**
 * Reads an application's JSON, strictly: unknown fields, doubled fields, strings for numbers and more than one value are
 * refused with the field's path.
 */
final class AnsokningsLasare {

    private static final int LANGSTA_STRANG = 20_000;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(new Faltnamn())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    static {
        JSON.getFactory().setStreamReadConstraints(StreamReadConstraints.builder()
                .maxStringLength(LANGSTA_STRANG).maxNumberLength(30).maxNestingDepth(10).build());
        var tillText = JSON.coercionConfigFor(LogicalType.Textual);
        Arrays.stream(CoercionInputShape.values()).filter(f -> !f.name().endsWith("String"))
                .forEach(f -> tillText.setCoercion(f, CoercionAction.Fail));
        // a completion that gives the claims gives them all: added to the old ones they would be asked for twice
        JSON.configOverride(ArrayNode.class).setMergeable(false);
    }

    /** Snake case, also where a word is a single letter or a number: {@code pantbrev_i_original}, {@code forsaljning_enligt_4_27}. */
    private static final class Faltnamn extends PropertyNamingStrategies.SnakeCaseStrategy {

        @Override
        public String translate(String namn) {
            return super.translate(namn.replace("IOriginal", "_i_original").replace("Enligt427", "_enligt_4_27"));
        }
    }

    private AnsokningsLasare() {
    }

    /**
     * The text as it came, without a byte order mark: read as JSON and kept as text it says the same.
     *
     * @throws OlasbarAnsokanException if it is not UTF-8
     */
    static byte[] utf8(byte[] mottaget) {
        boolean markt = mottaget.length >= 3 && (mottaget[0] & 0xff) == 0xef && (mottaget[1] & 0xff) == 0xbb && (mottaget[2] & 0xff) == 0xbf;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(mottaget));
        } catch (CharacterCodingException e) {
            throw new OlasbarAnsokanException("(hela)", "Texten är inte UTF-8.");
        }
        if (mottaget.length >= 2 && (mottaget[0] == 0 || mottaget[1] == 0)) {
            throw new OlasbarAnsokanException("(hela)", "Texten är inte UTF-8.");
        }
        return markt ? Arrays.copyOfRange(mottaget, 3, mottaget.length) : mottaget;
    }

    /**
     * The application, not yet checked for what it says.
     *
     * @throws OlasbarAnsokanException if it cannot be read
     */
    static Ansokan las(byte[] json) {
        try (JsonParser tolk = JSON.createParser(json)) {
            Ansokan ansokan = JSON.readValue(tolk, Ansokan.class);
            if (ansokan == null) {
                throw new OlasbarAnsokanException("(hela)", "Ansökan är tom.");
            }
            return ansokan;
        } catch (IOException e) {
            throw olasbar(e);
        }
    }

    /** The application with a completion laid over it: what the completion gives replaces what was there, a list as a whole. */
    static byte[] kompletterad(byte[] ursprunglig, byte[] komplettering) {
        try {
            JsonNode ny = JSON.readTree(komplettering);
            if (ny == null || !ny.isObject()) {
                throw new OlasbarAnsokanException("(hela)", "En komplettering är ett JSON-objekt med de fält som ska läggas till.");
            }
            ObjectNode bas = (ObjectNode) JSON.readTree(ursprunglig);
            return JSON.writeValueAsBytes(JSON.readerForUpdating(bas).readValue(ny));
        } catch (IOException e) {
            throw olasbar(e);
        }
    }

    private static OlasbarAnsokanException olasbar(IOException fel) {
        if (fel instanceof UnrecognizedPropertyException okant) {
            return new OlasbarAnsokanException(stig(okant), "Fältet är okänt.");
        }
        Throwable rot = fel instanceof JsonMappingException avbildning && avbildning.getCause() instanceof JsonParseException trasig ? trasig : fel;
        if (rot instanceof JsonMappingException avbildning && !avbildning.getPath().isEmpty()) {
            return new OlasbarAnsokanException(stig(avbildning), "Värdet har fel form.");
        }
        if (rot instanceof JsonProcessingException json && json.getLocation() != null) {
            return new OlasbarAnsokanException("tecken " + json.getLocation().getColumnNr(), "Här går det inte att läsa vidare: det är inte JSON.");
        }
        return new OlasbarAnsokanException("(hela)", "Det är inte JSON.");
    }

    private static String stig(JsonMappingException fel) {
        return fel.getPath().stream()
                .map(r -> r.getFieldName() != null ? "." + r.getFieldName() : "[" + r.getIndex() + "]")
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }

    /** As text, for a stored application. */
    static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
