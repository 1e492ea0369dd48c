package se.verkstall.loneutmatning.handlaggning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatning.Beslut;
import se.verkstall.loneutmatning.berakning.Inkomstperiod;
import se.verkstall.loneutmatning.berakning.Redovisningstillfalle;
import se.verkstall.loneutmatning.berakning.Steg;

/** What the documents of wage attachment show. */
final class Dokumentdata {

    static final String BERAKNING = "berakning_forbehallsbelopp";
    static final String BESLUT = "beslut_loneutmatning";

    private Dokumentdata() {
    }

    static Map<String, Object> berakning(Loneutmatning loneutmatning, LocalDate datum, Inkomstperiod period, List<Steg> steg, Belopp forbehallsbelopp,
                                         Belopp utmatningsbelopp, List<String> anmarkningar) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("loneutmatningsnummer", loneutmatning.nummer());
        data.put("berakningsdag", datum);
        data.put("periodtext", period.text());
        data.put("steg", steg);
        data.put("forbehallsbelopp", forbehallsbelopp);
        data.put("utmatningsbelopp", utmatningsbelopp);
        data.put("anmarkningar", anmarkningar);
        return data;
    }

    /** @param andraMal the other cases that the attachment is for */
    static Map<String, Object> beslut(Loneutmatning loneutmatning, Beslut beslut, List<String> andraMal) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("loneutmatningsnummer", loneutmatning.nummer());
        data.put("beslutsdag", beslut.dag());
        data.put("beslutadAv", beslut.vem());
        data.put("dagersattning", beslut.dagersattning());
        data.put("periodtext", beslut.period().text());
        data.put("utmatningsbelopp", beslut.utmatningsbelopp());
        data.put("forbehallsbelopp", beslut.forbehallsbelopp());
        data.put("skatteavdrag", beslut.skatteavdrag());
        data.put("vissLonepost", beslut.vissLonepost());
        data.put("redovisningsdag", beslut.redovisningsdag());
        data.put("redovisning", beslut.redovisning());
        data.put("forstaLonedag", Redovisningstillfalle.forsta(beslut.dag(), beslut.lonedag(), beslut.redovisningsdag()).lonedag());
        data.put("andraMal", andraMal);
        return data;
    }
}
