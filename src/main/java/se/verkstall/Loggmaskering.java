package se.verkstall;

import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Keeps numbers of people and companies out of the structured log: whatever looks like a personnummer, samordningsnummer or
 * organisationsnummer is masked in every text, messages and stack traces alike. Case numbers stay.
 */
class Loggmaskering implements StructuredLoggingJsonMembersCustomizer<Object> {

    /** Six or eight digits, perhaps a sign, four digits, with no digit before or after. */
    private static final Pattern NUMMER = Pattern.compile("(?<![\\d-])(?:\\d{2})?\\d{6}[-+]?\\d{4}(?![\\d-])");
    private static final String MASK = "######-####";

    @Override
    public void customize(Members<Object> delar) {
        delar.applyingValueProcessor(ValueProcessor.of(String.class, Loggmaskering::maskera));
    }

    static String maskera(String text) {
        return text == null ? null : NUMMER.matcher(text).replaceAll(MASK);
    }
}
