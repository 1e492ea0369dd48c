package se.verkstall.fil;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the checker says of a file, in Swedish; what it says that is not known here is shown as it stands. */
final class Xmlfeltext {

    private static final Pattern UPPRAKNING = Pattern.compile("(?s)cvc-enumeration-valid: .*with respect to enumeration '\\[(.*)]'.*");
    private static final Pattern NAMNRYMD = Pattern.compile("\\{?\"urn:[^\"]*\":([\\w.-]+)}?");
    private static final List<Tolkning> TOLKNINGAR = List.of(
            new Tolkning("(?s).*DOCTYPE.*", "Filen har en DTD. Det är inte tillåtet."),
            new Tolkning("(?s).*(?:Invalid byte|MalformedByteSequence).*", "Filen är inte kodad i UTF-8."),
            new Tolkning("(?s).*(?:must start and end within the same entity|Premature end).*", "Filen är avkortad eller inte välformad."),
            new Tolkning("(?s).*element type \"(.*?)\" must be terminated by the matching end-tag.*", "Filen är avkortad eller inte välformad: elementet $1 avslutas inte."),
            new Tolkning("(?s).*(?:Content is not allowed in prolog|markup in the document preceding the root element).*", "Filen är ingen XML-fil: den börjar inte med ett element."),
            new Tolkning("(?s).*(?:Content is not allowed in trailing section|markup in the document following the root element).*", "Något står efter filens slut."),
            new Tolkning("(?s).*invalid XML character.*", "Filen innehåller ett tecken som inte får stå i XML."),
            new Tolkning("(?s).*entity \"(.*?)\" was referenced, but not declared.*", "Entiteten $1 är inte känd. Bara XML:s egna får användas."),
            new Tolkning("(?s)cvc-(?:type\\.3\\.1\\.3|complex-type\\.2\\.2): .*[vV]alue '(.*)' of element '(.*?)' is not valid.*", "Värdet ”$1” i elementet $2 är inte giltigt."),
            new Tolkning("(?s)cvc-attribute\\.3: The value '(.*)' of attribute '(.*?)' on element '(.*?)' is not valid.*", "Värdet ”$1” i attributet $2 i elementet $3 är inte giltigt."),
            new Tolkning("(?s)cvc-complex-type\\.3\\.1: Value '(.*)' of attribute '(.*?)' of element '(.*?)' .*fixed value of '(.*)'.*",
                    "Värdet ”$1” i attributet $2 i elementet $3 är inte giltigt. Tillåtet är $4."),
            new Tolkning("(?s)cvc-complex-type\\.3\\.2\\.2: Attribute '(.*?)' is not allowed to appear in element '(.*?)'.*", "Attributet $1 får inte stå i elementet $2."),
            new Tolkning("(?s)cvc-complex-type\\.4: Attribute '(.*?)' must appear on element '(.*?)'.*", "Elementet $2 saknar attributet $1."),
            new Tolkning("(?s)cvc-complex-type\\.2\\.4\\.a: .*starting with element '(.*?)'\\. One of '\\{(.*)}' is expected.*", "Elementet $1 väntas inte här. Här väntas $2."),
            new Tolkning("(?s)cvc-complex-type\\.2\\.4\\.b: The content of element '(.*?)' is not complete\\. One of '\\{(.*)}' is expected.*", "Elementet $1 är inte fullständigt. Här väntas $2."),
            new Tolkning("(?s)cvc-complex-type\\.2\\.4\\.[a-i]: .*starting with element '(.*?)'.*", "Elementet $1 får inte stå här."),
            new Tolkning("(?s)cvc-complex-type\\.2\\.[13]: Element '(.*?)' .*", "Elementet $1 får inte innehålla text."),
            new Tolkning("(?s)cvc-elt\\.1(?:\\.a)?: Cannot find the declaration of element '(.*?)'.*", "Filen har inte det väntade formatet: den börjar med elementet $1."));

    private Xmlfeltext() {
    }

    private record Tolkning(Pattern monster, String text) {

        Tolkning(String monster, String text) {
            this(Pattern.compile(monster), text);
        }

        Optional<String> av(String meddelande) {
            Matcher traff = monster.matcher(meddelande);
            return traff.matches() ? Optional.of(utanNamnrymd(traff.replaceFirst(text))) : Optional.empty();
        }
    }

    /** Whether the message only says of a value what the next one says of its element. */
    static boolean baraOmVardet(String meddelande) {
        return meddelande.matches("(?s)cvc-(?:pattern|datatype|enumeration|minInclusive|maxInclusive|minLength|maxLength|length|totalDigits|fractionDigits)-valid.*");
    }

    /** The values that would have been allowed, if the message lists them. */
    static Optional<String> tillatna(String meddelande) {
        Matcher traff = UPPRAKNING.matcher(meddelande);
        return traff.matches() ? Optional.of(traff.group(1)) : Optional.empty();
    }

    static String av(String meddelande) {
        return TOLKNINGAR.stream().map(t -> t.av(meddelande)).flatMap(Optional::stream).findFirst().orElse(meddelande);
    }

    /** {@code "urn:verkstall:fk-kvitto:1":rad} is {@code rad} to a reader. */
    private static String utanNamnrymd(String text) {
        return NAMNRYMD.matcher(text).replaceAll("$1");
    }
}
