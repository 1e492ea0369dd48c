package se.verkstall.ansokan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.ansokan.berakning.Ansokan;
import se.verkstall.ansokan.berakning.Ansokan.Krav;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;
import se.verkstall.lag.Lasbartext;
import se.verkstall.lag.Parttyp;
import se.verkstall.mal.Identitetsnummer;

/** Refuses what an application cannot say: wrong numbers, impossible days and amounts. What it merely lacks is another's matter. */
final class Granskning {

    private static final int LANGSTA_NAMN = 200;
    private static final int LANGSTA_TEXT = 2000;
    private static final int FLEST_FORDRINGAR = 200;
    private static final BigDecimal HOGSTA_BELOPP = new BigDecimal("100000000000");
    private static final BigDecimal HUNDRA = new BigDecimal(100);

    private final LocalDate idag;
    private final List<Fel> fel = new ArrayList<>();

    private Granskning(LocalDate idag) {
        this.idag = idag;
    }

    /**
     * Passes if everything the application says can be true.
     *
     * @throws OgiltigIndataException naming every field that cannot
     */
    static void kontrollera(Ansokan a, LocalDate idag) {
        Granskning g = new Granskning(idag);
        g.granska(a);
        if (!g.fel.isEmpty()) {
            throw new OgiltigIndataException(g.fel);
        }
    }

    private void granska(Ansokan a) {
        text("referens", a.referens(), LANGSTA_NAMN);
        if (a.atgard() != null && !a.atgard().isBlank() && !a.atgard().equals(Ansokan.UTMATNING)) {
            fel("atgard", "UF 2:2 st 1", "Den enda åtgärd som kan sökas här är UTMATNING.");
        }
        if (a.sokande() == null || a.sokande().namn() == null || a.sokande().namn().isBlank()) {
            fel("sokande.namn", "UF 2:2 st 1", "Ange vem som söker: utan namn finns ingen att förelägga att komplettera.");
        } else {
            parten("sokande", a.sokande().typ(), a.sokande().namn(), a.sokande().idnummer(), a.sokande().postadress());
            text("sokande.telefon", a.sokande().telefon(), LANGSTA_NAMN);
            text("sokande.telefon_arbete", a.sokande().telefonArbete(), LANGSTA_NAMN);
        }
        if (a.ombud() != null) {
            text("ombud.namn", a.ombud().namn(), LANGSTA_NAMN);
            text("ombud.postadress", a.ombud().postadress(), LANGSTA_TEXT);
            text("ombud.telefon", a.ombud().telefon(), LANGSTA_NAMN);
        }
        svaranden(a.svarande());
        titeln(a.exekutionstitel());
        if (a.fordringar().size() > FLEST_FORDRINGAR) {
            fel("fordringar", null, "Högst " + FLEST_FORDRINGAR + " fordringar i en ansökan.");
        }
        for (int i = 0; i < a.fordringar().size(); i++) {
            kravet("fordringar[" + i + "].", a.fordringar().get(i));
        }
    }

    private void svaranden(Ansokan.Svarande s) {
        if (s == null) {
            return;
        }
        parten("svarande", s.typ(), s.namn(), s.idnummer(), s.postadress());
        text("svarande.hemvist", s.hemvist(), LANGSTA_TEXT);
        text("svarande.yrke", s.yrke(), LANGSTA_NAMN);
        text("svarande.arbetsplats", s.arbetsplats(), LANGSTA_TEXT);
        text("svarande.telefon", s.telefon(), LANGSTA_NAMN);
        text("svarande.utredning_om_adress", s.utredningOmAdress(), LANGSTA_TEXT);
    }

    private void parten(String stig, Parttyp typ, String namn, String idnummer, String postadress) {
        text(stig + ".namn", namn, LANGSTA_NAMN);
        text(stig + ".postadress", postadress, LANGSTA_TEXT);
        if (idnummer != null && !idnummer.isBlank()) {
            if (typ == null) {
                fel(stig + ".typ", "UF 2:2", "Ange PRIVATPERSON eller JURIDISK_PERSON.");
            } else if (Identitetsnummer.tolka(typ, idnummer).isEmpty()) {
                fel(stig + ".idnummer", "UF 2:2", typ == Parttyp.PRIVATPERSON
                        ? "Det är inget giltigt personnummer: kontrollera datum och kontrollsiffra."
                        : "Det är inget giltigt organisationsnummer: kontrollera kontrollsiffran.");
            }
        }
    }

    private void titeln(Ansokan.Titel t) {
        if (t == null) {
            return;
        }
        text("exekutionstitel.myndighet", t.myndighet(), LANGSTA_NAMN);
        text("exekutionstitel.nummer", t.nummer(), LANGSTA_NAMN);
        if (t.dag() != null && (t.dag().isAfter(idag) || t.dag().getYear() < 1900)) {
            fel("exekutionstitel.dag", "UB 2:2 st 2", "Exekutionstitelns dag kan inte ligga efter " + idag + " eller före 1900.");
        }
    }

    private void kravet(String stig, Krav k) {
        if (k == null) {
            return;
        }
        text(stig + "beskrivning", k.beskrivning(), LANGSTA_TEXT);
        belopp(stig + "kapital", k.kapital());
        belopp(stig + "ranta", k.ranta());
        belopp(stig + "kostnad", k.kostnad());
        belopp(stig + "lopande", k.lopande());
        if (k.lopande() != null && k.lopande().signum() == 0) {
            fel(stig + "lopande", "UB 7:16", "Det löpande beloppet ska vara större än noll, eller utelämnas.");
        }
        if (k.rantesats() != null && (k.rantesats().signum() < 0 || k.rantesats().compareTo(HUNDRA) > 0 || decimaler(k.rantesats()) > 4)) {
            fel(stig + "rantesats", "UF 2:4", "Räntesatsen ska vara mellan 0 och 100 procent med högst fyra decimaler.");
        }
        dag(stig + "ranta_fran", k.rantaFran());
        dag(stig + "period_fran", k.periodFran());
        dag(stig + "period_till", k.periodTill());
        dag(stig + "forfallodag", k.forfallodag());
        if (k.periodFran() != null && k.periodTill() != null && k.periodTill().isBefore(k.periodFran())) {
            fel(stig + "period_till", "UF 2:5 st 1", "Perioden slutar före sin början.");
        }
    }

    private void belopp(String stig, BigDecimal belopp) {
        if (belopp == null) {
            return;
        }
        if (belopp.signum() < 0) {
            fel(stig, "UF 2:2 st 1", "Beloppet kan inte vara negativt.");
        } else if (decimaler(belopp) > 2) {
            fel(stig, null, "Ange högst två decimaler.");
        } else if (belopp.compareTo(HOGSTA_BELOPP) > 0) {
            fel(stig, null, "Beloppet är orimligt stort.");
        }
    }

    private void dag(String stig, LocalDate dag) {
        if (dag != null && (dag.getYear() < 1900 || dag.getYear() > 2200)) {
            fel(stig, null, "Dagen ligger inte i vår tid.");
        }
    }

    private void text(String stig, String text, int langst) {
        if (text == null) {
            return;
        }
        if (text.length() > langst) {
            fel(stig, null, "Får vara högst " + langst + " tecken.");
        } else if (!Lasbartext.ar(text)) {
            fel(stig, null, "Texten innehåller otillåtna tecken.");
        }
    }

    private static int decimaler(BigDecimal tal) {
        return tal.stripTrailingZeros().scale();
    }

    private void fel(String falt, String lagrum, String text) {
        fel.add(new Fel(falt, lagrum, text));
    }
}
