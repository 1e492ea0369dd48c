package se.verkstall.fil;

import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.XMLFilterImpl;

/** Stands between parser and schema: stops texts, depths and encodings that no file of ours has, before they take memory. */
final class Xmlvakt extends XMLFilterImpl {

    private static final int LANGSTA_TEXT = 20_000;
    private static final int DJUPAST = 20;

    private Locator plats;
    private int djup;
    private int text;

    Xmlvakt(XMLReader lasare) {
        super(lasare);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        plats = locator;
        super.setDocumentLocator(locator);
    }

    @Override
    public void startElement(String uri, String lokalt, String namn, Attributes attribut) throws SAXException {
        if (++djup > DJUPAST) {
            throw fel("Elementen är nästlade djupare än " + DJUPAST + ".");
        }
        if (djup == 1) {
            kravUtf8();
        }
        for (int i = 0; i < attribut.getLength(); i++) {
            kravKort(attribut.getValue(i).length());
        }
        text = 0;
        super.startElement(uri, lokalt, namn, attribut);
    }

    @Override
    public void endElement(String uri, String lokalt, String namn) throws SAXException {
        djup--;
        text = 0;
        super.endElement(uri, lokalt, namn);
    }

    @Override
    public void characters(char[] tecken, int fran, int antal) throws SAXException {
        text += antal;
        kravKort(text);
        super.characters(tecken, fran, antal);
    }

    private void kravUtf8() throws SAXException {
        if (plats instanceof Locator2 l && l.getEncoding() != null && !l.getEncoding().toUpperCase(Locale.ROOT).equals("UTF-8")) {
            throw fel("Filen ska vara kodad i UTF-8, inte " + l.getEncoding() + ".");
        }
    }

    private void kravKort(int langd) throws SAXException {
        if (langd > LANGSTA_TEXT) {
            throw fel("En text är längre än " + LANGSTA_TEXT + " tecken.");
        }
    }

    private SAXParseException fel(String meddelande) {
        return new SAXParseException(meddelande, plats);
    }
}
