package se.verkstall.fil;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A documented XML format: its schema, and how a file of it is checked and read. Both stream: memory does not grow with the file. No DTD, no entities of
 * the file's own, no address outside; only UTF-8.
 */
public final class Xmlformat {

    /** So many errors are told of a file. */
    static final int HOGST_FEL = 20;

    private final Schema schema;

    private Xmlformat(Schema schema) {
        this.schema = schema;
    }

    /** The format with a schema on the class path, such as {@code /api/arbetsgivarredovisning-1.xsd}. */
    public static Xmlformat av(String resurs) {
        URL plats = Xmlformat.class.getResource(resurs);
        try {
            SchemaFactory fabrik = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return new Xmlformat(fabrik.newSchema(plats));
        } catch (SAXException e) {
            throw new IllegalStateException("Schemat " + resurs + " kan inte läsas.", e);
        }
    }

    /** Everything that is wrong with the form of the file, at most twenty errors; empty if nothing is. */
    public List<Filfel> kontrollera(InputStream fil) throws IOException {
        List<Filfel> fel = new ArrayList<>();
        try {
            Validator validator = schema.newValidator();
            validator.setErrorHandler(new Samlare(fel));
            validator.validate(new SAXSource(new Xmlvakt(lasare()), new InputSource(new BufferedInputStream(fil, 1 << 16))));
        } catch (SAXParseException e) {
            laggTill(fel, e, "");
        } catch (java.io.CharConversionException e) {
            fel.add(new Filfel(0, "Filen är inte kodad i UTF-8: " + e.getMessage()));
        } catch (SAXException e) {
            fel.add(new Filfel(0, e.getMessage()));
        }
        return fel;
    }

    /** Reads a file that has been checked. */
    public static XMLStreamReader las(InputStream fil) throws XMLStreamException {
        XMLInputFactory fabrik = XMLInputFactory.newDefaultFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrik.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return fabrik.createXMLStreamReader(new BufferedInputStream(fil, 1 << 16), "UTF-8");
    }

    private static org.xml.sax.XMLReader lasare() throws SAXException {
        try {
            SAXParserFactory fabrik = SAXParserFactory.newDefaultNSInstance();
            fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabrik.setFeature("http://xml.org/sax/features/external-general-entities", false);
            fabrik.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return fabrik.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void laggTill(List<Filfel> fel, SAXParseException e, String tillagg) {
        Filfel nytt = new Filfel(Math.max(e.getLineNumber(), 0), Xmlfeltext.av(e.getMessage()) + tillagg);
        if (!fel.contains(nytt)) {
            fel.add(nytt);
        }
    }

    /** Collects what can be told, and stops when it is enough or cannot be read on. */
    private static final class Samlare implements ErrorHandler {

        private final List<Filfel> fel;
        private String tillagg = "";

        private Samlare(List<Filfel> fel) {
            this.fel = fel;
        }

        @Override
        public void warning(SAXParseException e) {
            // a warning hinders nothing
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            if (Xmlfeltext.baraOmVardet(e.getMessage())) {
                tillagg = Xmlfeltext.tillatna(e.getMessage()).map(t -> " Tillåtet är " + t + ".").orElse("");
                return;
            }
            laggTill(fel, e, tillagg);
            tillagg = "";
            if (fel.size() >= HOGST_FEL) {
                throw new SAXParseException("Filen har fler fel än " + HOGST_FEL + ".", null, null, e.getLineNumber(), e.getColumnNumber());
            }
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
