package se.verkstall.loneutmatning.arbetsgivarfil;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.verkstall.fil.OgiltigFilException;
import se.verkstall.fil.Xmlformat;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.NyRedovisning;
import se.verkstall.loneutmatning.berakning.Orsak;

/** Reads a file of accounts that has been checked against its schema: the head, then a line at a time, then the sum. */
final class Redovisningsfil implements Closeable {

    private final InputStream in;
    private final XMLStreamReader xml;
    private final Huvud huvud;
    private final LocalDate influten;
    private Map<String, String> summa;
    private int nr;

    /** @param influten the day the file came in: the money is taken to have come in with it */
    Redovisningsfil(Path fil, LocalDate influten) throws IOException {
        this.in = Files.newInputStream(fil);
        this.influten = influten;
        try {
            this.xml = Xmlformat.las(in);
            till("huvud");
            Map<String, String> falt = barn("huvud");
            this.huvud = new Huvud(falt.get("arbetsgivare"), Integer.parseInt(falt.get("lopnummer").strip()), LocalDate.parse(falt.get("skapad").strip()));
        } catch (XMLStreamException e) {
            in.close();
            throw olasbar(e);
        } catch (RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Who sends it, and its number in his series. */
    record Huvud(String arbetsgivare, int lopnummer, LocalDate skapad) {
    }

    Huvud huvud() {
        return huvud;
    }

    /** The next line, or {@code null} when only the sum is left. */
    Filrad nasta() {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    int rad = xml.getLocation().getLineNumber();
                    if (xml.getLocalName().equals("summa")) {
                        summa = barn("summa");
                        return null;
                    }
                    return new Filrad(++nr, rad, redovisning(rad, barn("rad")));
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw olasbar(e);
        }
    }

    /** How many lines the file says it has; after the last line. */
    long antal() {
        return Long.parseLong(summa.get("antal").strip());
    }

    /** What the file says they come to; after the last line. */
    Belopp belopp() {
        return kronor(summa.get("belopp"));
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }

    private NyRedovisning redovisning(int rad, Map<String, String> falt) {
        try {
            String orsak = falt.get("orsak@kod");
            String text = falt.get("orsak");
            return new NyRedovisning(falt.get("loneutmatning"), falt.get("referens"), YearMonth.parse(falt.get("manad")),
                    falt.get("lonedag") == null ? null : LocalDate.parse(falt.get("lonedag").strip()), influten, kronor(falt.get("belopp")),
                    falt.get("nettolon") == null ? null : kronor(falt.get("nettolon")), orsak == null ? null : Orsak.valueOf(orsak),
                    text == null || text.isBlank() ? null : text.strip());
        } catch (java.time.DateTimeException e) {
            throw new OgiltigFilException(rad, "En dag eller månad kan inte läsas: " + e.getMessage());
        }
    }

    private static Belopp kronor(String text) {
        return Belopp.kronor(new java.math.BigDecimal(text.strip()));
    }

    private void till(String element) throws XMLStreamException {
        while (!(xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element))) {
            // what stands before it has been checked and is of no interest
        }
    }

    /** The texts of the element's children, until its end. */
    private Map<String, String> barn(String slut) throws XMLStreamException {
        Map<String, String> falt = new HashMap<>();
        while (xml.hasNext()) {
            int handelse = xml.next();
            if (handelse == XMLStreamConstants.START_ELEMENT) {
                String namn = xml.getLocalName();
                if (xml.getAttributeCount() > 0) {
                    falt.put(namn + "@" + xml.getAttributeLocalName(0), xml.getAttributeValue(0));
                }
                falt.put(namn, xml.getElementText());
            } else if (handelse == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(slut)) {
                return falt;
            }
        }
        return falt;
    }

    private static OgiltigFilException olasbar(XMLStreamException e) {
        return new OgiltigFilException(e.getLocation() == null ? 0 : e.getLocation().getLineNumber(), "Filen kan inte läsas vidare: " + e.getMessage());
    }
}
