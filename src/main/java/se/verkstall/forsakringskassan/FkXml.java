package se.verkstall.forsakringskassan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.verkstall.fil.Filfel;
import se.verkstall.fil.OgiltigFilException;
import se.verkstall.fil.Xmlformat;

/**
 * A file from Försäkringskassan, read whole: a head, rows of texts, a sum.
 *
 * @param rader each row's fields, with {@code rad} for the line it begins on
 */
record FkXml(Map<String, String> huvud, List<Map<String, String>> rader, Map<String, String> summa) {

    static final String RAD = "rad";

    /** @throws OgiltigFilException if its form or the number of rows is wrong */
    static FkXml las(Xmlformat format, Path fil) throws IOException {
        try (InputStream in = Files.newInputStream(fil)) {
            List<Filfel> fel = format.kontrollera(in);
            if (!fel.isEmpty()) {
                throw new OgiltigFilException(fel);
            }
        }
        try (InputStream in = Files.newInputStream(fil)) {
            FkXml last = las(Xmlformat.las(in));
            if (Long.parseLong(last.summa().get("antal").strip()) != last.rader().size()) {
                throw new OgiltigFilException(0, "Summan anger " + last.summa().get("antal").strip() + " rader men filen har " + last.rader().size() + ".");
            }
            return last;
        } catch (XMLStreamException e) {
            throw new OgiltigFilException(0, "Filen kan inte läsas: " + e.getMessage());
        }
    }

    int lopnummer() {
        return Integer.parseInt(huvud.get("lopnummer").strip());
    }

    private static FkXml las(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> huvud = Map.of();
        Map<String, String> summa = Map.of();
        List<Map<String, String>> rader = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "huvud" -> huvud = barn(xml, "huvud");
                    case "summa" -> summa = barn(xml, "summa");
                    case RAD -> rader.add(barn(xml, RAD));
                    default -> {
                        // the root
                    }
                }
            }
        }
        return new FkXml(huvud, rader, summa);
    }

    private static Map<String, String> barn(XMLStreamReader xml, String slut) throws XMLStreamException {
        Map<String, String> falt = new HashMap<>();
        falt.put(RAD, Integer.toString(xml.getLocation().getLineNumber()));
        while (xml.hasNext()) {
            int handelse = xml.next();
            if (handelse == XMLStreamConstants.START_ELEMENT) {
                falt.put(xml.getLocalName(), xml.getElementText());
            } else if (handelse == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(slut)) {
                return falt;
            }
        }
        return falt;
    }
}
