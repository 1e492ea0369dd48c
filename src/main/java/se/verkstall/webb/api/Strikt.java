package se.verkstall.webb.api;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import se.verkstall.lag.Lasbartext;

/** Reads JSON values as what they are: a string is no number, a number no date, 1 not true. */
final class Strikt {

    private Strikt() {
    }

    /** A JSON number, read exactly. */
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonDeserialize(using = TalLasare.class)
    @interface Tal {
    }

    /** A JSON string that is a day: {@code "2024-03-01"}. */
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonDeserialize(using = DagLasare.class)
    @interface Dag {
    }

    /** A JSON string. */
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonDeserialize(using = TextLasare.class)
    @interface Text {
    }

    /** JSON true or false. */
    @Retention(RetentionPolicy.RUNTIME)
    @JacksonAnnotationsInside
    @JsonDeserialize(using = JaNejLasare.class)
    @interface JaNej {
    }

    /** Reads {@link Tal}. */
    static final class TalLasare extends Lasare<BigDecimal> {

        TalLasare() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext sammanhang) throws IOException {
            return json.currentToken().isNumeric() ? json.getDecimalValue() : fel(json, sammanhang, "Ett tal väntades.");
        }
    }

    /** Reads {@link Dag}. */
    static final class DagLasare extends Lasare<LocalDate> {

        DagLasare() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext sammanhang) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING) || !json.getText().matches("\\d{4}-\\d{2}-\\d{2}")) {
                return fel(json, sammanhang, "En dag väntades, skriven som 2024-03-01.");
            }
            try {
                return LocalDate.parse(json.getText());
            } catch (DateTimeException e) {
                return fel(json, sammanhang, "Dagen finns inte i kalendern.");
            }
        }
    }

    /** Reads {@link Text}. */
    static final class TextLasare extends Lasare<String> {

        TextLasare() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext sammanhang) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return fel(json, sammanhang, "En text väntades.");
            }
            return Lasbartext.ar(json.getText()) ? json.getText() : fel(json, sammanhang, "Texten innehåller otillåtna tecken.");
        }
    }

    /** Reads {@link JaNej}. */
    static final class JaNejLasare extends Lasare<Boolean> {

        JaNejLasare() {
            super(Boolean.class);
        }

        @Override
        public Boolean deserialize(JsonParser json, DeserializationContext sammanhang) throws IOException {
            return json.currentToken().isBoolean() ? Boolean.valueOf(json.getBooleanValue()) : fel(json, sammanhang, "true eller false väntades.");
        }
    }

    /** What the readers share: a value of the wrong kind is an error on its field. */
    abstract static class Lasare<T> extends StdDeserializer<T> {

        Lasare(Class<T> typ) {
            super(typ);
        }

        T fel(JsonParser json, DeserializationContext sammanhang, String text) throws IOException {
            return sammanhang.reportInputMismatch(this, text);
        }
    }
}
