package se.verkstall.loneutmatning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.berakning.Arbetsresa;
import se.verkstall.loneutmatning.berakning.Barngaldenar;
import se.verkstall.loneutmatning.berakning.Bilgrund;
import se.verkstall.loneutmatning.berakning.Bostadsform;
import se.verkstall.loneutmatning.berakning.Bostadsuppgifter;
import se.verkstall.loneutmatning.berakning.Fardsatt;
import se.verkstall.loneutmatning.berakning.Foretrade;
import se.verkstall.loneutmatning.berakning.Hushallsposter;
import se.verkstall.loneutmatning.berakning.Styrkt;
import se.verkstall.loneutmatning.berakning.Tillagg;
import se.verkstall.loneutmatning.berakning.Tillaggsslag;

/** The items of a household as fields of {@code forms/beraknaForbehallsbelopp.form}, and back; what is not told is left out. */
final class Posterfalt {

    private Posterfalt() {
    }

    static Hushallsposter las(Map<String, ?> falt) {
        return new Hushallsposter(rader(falt.get("tillagg"), Posterfalt::tillagg), rader(falt.get("arbetsresor"), Posterfalt::resa), bostad(falt),
                new Foretrade(ja(falt, "utmatningForUnderhall"), belopp(falt, "lopandeUtmatt"), belopp(falt, "lopandeFrivilligt"),
                        varde(falt, "frivilligtStyrkt", Styrkt::valueOf), belopp(falt, "avbetalning"), text(falt, "avbetalningsbeslut")),
                ja(falt, "traktamente"), ja(falt, "barnGaldenar") ? new Barngaldenar(belopp(falt, "galdenarBidrag"), belopp(falt, "galdenarUnderhall"),
                        belopp(falt, "galdenarAnnanInkomst")) : null, Hushallsuppgifter.barnlista(falt.get("barn"), true),
                varde(falt, "innestarManader", Posterfalt::helt));
    }

    static void skriv(Hushallsposter poster, Map<String, Object> falt) {
        if (!poster.tillagg().isEmpty()) {
            falt.put("tillagg", poster.tillagg().stream().map(Posterfalt::falt).toList());
        }
        if (!poster.resor().isEmpty()) {
            falt.put("arbetsresor", poster.resor().stream().map(Posterfalt::falt).toList());
        }
        skriv(poster.bostad(), falt);
        skriv(poster.foretrade(), falt);
        kryss(falt, "traktamente", poster.traktamente());
        om(falt, "innestarManader", poster.innestarManader());
        if (poster.barngaldenar() != null) {
            falt.put("barnGaldenar", true);
            Hushallsuppgifter.skriv(falt, "galdenarBidrag", poster.barngaldenar().bidrag());
            Hushallsuppgifter.skriv(falt, "galdenarUnderhall", poster.barngaldenar().underhall());
            Hushallsuppgifter.skriv(falt, "galdenarAnnanInkomst", poster.barngaldenar().annanInkomst());
        }
    }

    private static Bostadsuppgifter bostad(Map<String, ?> falt) {
        return new Bostadsuppgifter(varde(falt, "bostadsform", Bostadsform::valueOf), belopp(falt, "bostadsranta"), ja(falt, "bostadPantsatt"),
                belopp(falt, "bostadsdrift"), belopp(falt, "bostadsamortering"), text(falt, "amorteringsbeslut"), belopp(falt, "bostadAndrasDel"),
                belopp(falt, "skaligBostadskostnad"), varde(falt, "radrumTill", LocalDate::parse), text(falt, "bostadsmotivering"),
                belopp(falt, "schablonhyra"), text(falt, "schablonort"), text(falt, "schablonkalla"));
    }

    private static void skriv(Bostadsuppgifter b, Map<String, Object> falt) {
        om(falt, "bostadsform", b.form());
        om(falt, "bostadsranta", b.ranta());
        kryss(falt, "bostadPantsatt", b.pantsatt());
        om(falt, "bostadsdrift", b.drift());
        om(falt, "bostadsamortering", b.amortering());
        om(falt, "amorteringsbeslut", b.amorteringsbeslut());
        om(falt, "bostadAndrasDel", b.andrasDel());
        om(falt, "skaligBostadskostnad", b.skaligKostnad());
        om(falt, "radrumTill", b.radrumTill());
        om(falt, "bostadsmotivering", b.motivering());
        om(falt, "schablonhyra", b.schablonhyra());
        om(falt, "schablonort", b.ort());
        om(falt, "schablonkalla", b.schablonkalla());
    }

    private static void skriv(Foretrade f, Map<String, Object> falt) {
        kryss(falt, "utmatningForUnderhall", f.utmatningForUnderhall());
        om(falt, "lopandeUtmatt", f.lopandeUtmatt());
        om(falt, "lopandeFrivilligt", f.lopandeFrivilligt());
        om(falt, "frivilligtStyrkt", f.styrkt());
        om(falt, "avbetalning", f.avbetalning());
        om(falt, "avbetalningsbeslut", f.avbetalningsbeslut());
    }

    private static Tillagg tillagg(Map<?, ?> rad) {
        return new Tillagg(varde(rad, "slag", Tillaggsslag::valueOf), text(rad, "beskrivning"), belopp(rad, "belopp"), belopp(rad, "ersattning"),
                varde(rad, "styrkt", Styrkt::valueOf), belopp(rad, "tak"), text(rad, "takKalla"));
    }

    private static Map<String, Object> falt(Tillagg t) {
        Map<String, Object> rad = new LinkedHashMap<>();
        om(rad, "slag", t.slag());
        om(rad, "beskrivning", t.beskrivning());
        om(rad, "belopp", t.belopp());
        Hushallsuppgifter.skriv(rad, "ersattning", t.ersattning());
        om(rad, "styrkt", t.styrkt());
        om(rad, "tak", t.tak());
        om(rad, "takKalla", t.takKalla());
        return rad;
    }

    private static Arbetsresa resa(Map<?, ?> rad) {
        return new Arbetsresa(varde(rad, "fardsatt", Fardsatt::valueOf), varde(rad, "grund", Bilgrund::valueOf), varde(rad, "avstand", BigDecimal::new),
                varde(rad, "tidsvinst", Posterfalt::helt), varde(rad, "dagar", Posterfalt::helt), belopp(rad, "avgifter"), belopp(rad, "kostnad"),
                belopp(rad, "ersattning"), varde(rad, "styrkt", Styrkt::valueOf));
    }

    private static Map<String, Object> falt(Arbetsresa r) {
        Map<String, Object> rad = new LinkedHashMap<>();
        om(rad, "fardsatt", r.fardsatt());
        om(rad, "grund", r.grund());
        om(rad, "avstand", r.avstand());
        om(rad, "tidsvinst", r.tidsvinst());
        om(rad, "dagar", r.dagar());
        om(rad, "avgifter", r.avgifter());
        om(rad, "kostnad", r.kostnad());
        om(rad, "ersattning", r.ersattning());
        om(rad, "styrkt", r.styrkt());
        return rad;
    }

    private static <T> List<T> rader(Object lista, Function<Map<?, ?>, T> las) {
        List<T> lasta = new ArrayList<>();
        for (Object rad : lista instanceof List<?> alla ? alla : List.of()) {
            lasta.add(las.apply((Map<?, ?>) rad));
        }
        return lasta;
    }

    private static Belopp belopp(Map<?, ?> falt, String namn) {
        return Hushallsuppgifter.belopp(falt, namn);
    }

    private static String text(Map<?, ?> falt, String namn) {
        return varde(falt, namn, Function.identity());
    }

    private static <T> T varde(Map<?, ?> falt, String namn, Function<String, T> las) {
        Object varde = falt.get(namn);
        return varde == null || varde.toString().isBlank() ? null : las.apply(varde.toString());
    }

    private static Integer helt(String tal) {
        return new BigDecimal(tal).intValueExact();
    }

    private static boolean ja(Map<?, ?> falt, String namn) {
        return Boolean.TRUE.equals(falt.get(namn));
    }

    private static void kryss(Map<String, Object> falt, String namn, boolean ja) {
        if (ja) {
            falt.put(namn, true);
        }
    }

    private static void om(Map<String, Object> falt, String namn, Object varde) {
        if (varde != null) {
            falt.put(namn, varde.toString());
        }
    }
}
