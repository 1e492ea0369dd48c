package se.verkstall.forsakringskassan;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** The decisions as XML by {@code fk-beslut-1.xsd}. */
@Component
@Lagrum("FK p 1")
class BeslutsfilXml implements Beslutsformat {

    private static final String NAMNRYMD = "urn:verkstall:fk-beslut:1";
    private static final String KRONOFOGDEN = "2021005489";

    @Override
    public String skriv(Leverans leverans, List<Leverans.Beslut> beslut) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("beslutsfil");
            xml.writeDefaultNamespace(NAMNRYMD);
            xml.writeAttribute("version", "1");
            xml.writeCharacters("\n");
            xml.writeStartElement("huvud");
            falt(xml, "avsandare", KRONOFOGDEN);
            falt(xml, "mottagare", se.verkstall.utskick.Filmottagare.FORSAKRINGSKASSAN);
            falt(xml, "leverans", leverans.nummer());
            falt(xml, "dag", leverans.dag());
            slut(xml);
            for (Leverans.Beslut b : beslut) {
                skriv(xml, b);
            }
            xml.writeStartElement("summa");
            falt(xml, "antal", beslut.size());
            falt(xml, "utmatningsbelopp", leverans.summa().iKronor().toPlainString());
            slut(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString();
    }

    private static void skriv(XMLStreamWriter xml, Leverans.Beslut b) throws XMLStreamException {
        xml.writeStartElement("beslut");
        xml.writeAttribute("slag", b.slag());
        falt(xml, "id", b.id());
        falt(xml, "malnummer", b.malnummer());
        falt(xml, "loneutmatning", b.loneutmatning());
        falt(xml, "personnummer", b.personnummer());
        falt(xml, "namn", b.namn());
        falt(xml, "dag", b.dag());
        if (!b.slag().equals("HAVANDE")) {
            falt(xml, "period", b.period());
            if (b.utmatningsbelopp() != null) {
                falt(xml, "utmatningsbelopp", kronor(b.utmatningsbelopp()));
            }
            falt(xml, "forbehallsbelopp", kronor(b.forbehallsbelopp()));
            falt(xml, "dagersattning", b.dagersattning());
            falt(xml, "skatteavdrag", b.skatteavdrag());
        }
        slut(xml);
    }

    private static String kronor(Belopp belopp) {
        return belopp.iKronor().toPlainString();
    }

    private static void falt(XMLStreamWriter xml, String namn, Object varde) throws XMLStreamException {
        xml.writeStartElement(namn);
        xml.writeCharacters(varde.toString());
        xml.writeEndElement();
    }

    private static void slut(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
