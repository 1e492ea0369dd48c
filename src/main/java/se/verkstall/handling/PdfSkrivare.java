package se.verkstall.handling;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Prints a document as PDF. The text is set in Liberation Sans, embedded, so that every Latin letter is there; nothing outside the document is
 * ever fetched.
 */
@Component
class PdfSkrivare {

    /** A line may be broken where an element ends; what closes the clause is kept with the word before it. */
    private static final Pattern SKILJETECKEN = Pattern.compile("((?:</(?:span|strong|em)>)+)([,.;:)]+)");
    private static final String TYPSNITT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /**
     * The document as PDF.
     *
     * @throws IllegalArgumentException if the HTML is not well-formed
     */
    byte[] skriv(String html) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder byggare = new PdfRendererBuilder();
            byggare.useFastMode();
            byggare.useUriResolver((bas, adress) -> null);
            byggare.useFont(() -> PDDocument.class.getResourceAsStream(TYPSNITT), "Liberation Sans");
            byggare.withProducer("Verkställ");
            byggare.withHtmlContent(SKILJETECKEN.matcher(html).replaceAll("$2$1"), null);
            byggare.toStream(ut);
            byggare.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ut.toByteArray();
    }
}
