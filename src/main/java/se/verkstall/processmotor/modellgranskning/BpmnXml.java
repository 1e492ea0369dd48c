package se.verkstall.processmotor.modellgranskning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML from strangers: no document type, no entities, nothing fetched, bounded in size and depth. */
final class BpmnXml {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

    private static final String STORSTA_DJUP = "60";

    private BpmnXml() {
    }

    /**
     * The document.
     *
     * @throws OlasbarModellException if it is too large or too deep, is not XML, names a document type, or its root is not {@code bpmn:definitions}
     */
    static Document las(byte[] xml) {
        if (xml.length == 0) {
            throw new OlasbarModellException("Ingen modell lämnades. Skicka BPMN som XML.");
        }
        if (xml.length > Modellgranskning.STORSTA_MODELL) {
            throw new OlasbarModellException("Modellen är större än 5 MB och granskas inte.");
        }
        try {
            Document dokument = lasare().parse(new ByteArrayInputStream(xml));
            Element rot = dokument.getDocumentElement();
            if (!BPMN.equals(rot.getNamespaceURI()) || !"definitions".equals(rot.getLocalName())) {
                throw new OlasbarModellException("Det är inte en BPMN-modell: rotelementet är " + kort(rot.getNodeName()) + ", inte definitions i BPMN 2.0.");
            }
            return dokument;
        } catch (SAXParseException e) {
            throw new OlasbarModellException("Det går inte att läsa XML på rad " + e.getLineNumber() + ", tecken " + e.getColumnNumber()
                    + ". En modell får inte heller ha dokumenttyp eller vara djupare än " + STORSTA_DJUP + " nivåer.", e);
        } catch (SAXException | IOException e) {
            throw new OlasbarModellException("Det går inte att läsa XML.", e);
        }
    }

    private static DocumentBuilder lasare() {
        try {
            DocumentBuilderFactory fabrik = DocumentBuilderFactory.newDefaultInstance();
            fabrik.setNamespaceAware(true);
            fabrik.setXIncludeAware(false);
            fabrik.setExpandEntityReferences(false);
            fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabrik.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabrik.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            fabrik.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", STORSTA_DJUP);
            fabrik.setAttribute("http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", "100");
            DocumentBuilder lasare = fabrik.newDocumentBuilder();
            lasare.setErrorHandler(new KastaFel());
            return lasare;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("JDK:s XML-läsare kan inte göras säker", e);
        }
    }

    /** The child elements, in order. */
    static List<Element> barn(Element element) {
        List<Element> barn = new ArrayList<>();
        for (Node nod = element.getFirstChild(); nod != null; nod = nod.getNextSibling()) {
            if (nod instanceof Element barnet) {
                barn.add(barnet);
            }
        }
        return barn;
    }

    /** The child elements of BPMN with the name, in order. */
    static List<Element> barn(Element element, String namn) {
        return barn(element).stream().filter(barnet -> arBpmn(barnet, namn)).toList();
    }

    static Optional<Element> forstaBarn(Element element, String namn) {
        return barn(element, namn).stream().findFirst();
    }

    /** The engine's extension elements with the name. */
    static List<Element> tillagg(Element element, String namn) {
        return barn(element, "extensionElements").stream().flatMap(t -> barn(t).stream())
                .filter(t -> CAMUNDA.equals(t.getNamespaceURI()) && namn.equals(t.getLocalName())).toList();
    }

    static boolean arBpmn(Element element, String namn) {
        return BPMN.equals(element.getNamespaceURI()) && namn.equals(element.getLocalName());
    }

    static String camunda(Element element, String attribut) {
        return element.getAttributeNS(CAMUNDA, attribut);
    }

    /** The id of the element, or of the nearest around it that has one. */
    static String narmasteId(Element element) {
        Node nod = element;
        while (nod instanceof Element e && e.getAttribute("id").isEmpty()) {
            nod = nod.getParentNode();
        }
        return nod instanceof Element e ? e.getAttribute("id") : null;
    }

    /** A piece of foreign text, short enough to be shown in a message. */
    static String kort(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    /** Every error stops the reading, and none is written on the console. */
    private static final class KastaFel implements ErrorHandler {

        @Override
        public void warning(SAXParseException varning) {
            // a warning does not make the model unreadable
        }

        @Override
        public void error(SAXParseException fel) throws SAXException {
            throw fel;
        }

        @Override
        public void fatalError(SAXParseException fel) throws SAXException {
            throw fel;
        }
    }
}
