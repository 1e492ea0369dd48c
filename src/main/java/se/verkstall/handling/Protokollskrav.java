package se.verkstall.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * What each kind of protokoll must say. It cannot be finalised with a point missing; the refusal names the section of each.
 *
 * <p>A point that another document of the case already tells may be a reference, "Se handling 12", where the section allows it (UF 3:11 st 2, 6:8 st 3);
 * then there must be such a document.
 */
@Lagrum({"UF 3:10", "UF 3:11", "UF 3:12", "UF 3:13", "UF 3:14", "UF 6:8", "UF 9:7", "UF 10:10"})
public final class Protokollskrav {

    private static final Pattern HANVISNING = Pattern.compile("(?iu)se handling(?:en)? (\\d{1,12})\\.?");
    private static final Predicate<Map<String, ?>> ALLTID = svar -> true;

    private Protokollskrav() {
    }

    /** The kinds. */
    public enum Slag {
        UTMATNING("Protokoll över utmätning", "UF 3:11, UF 6:8"), FORSALJNING("Protokoll över exekutiv försäljning", "UF 3:11, UF 9:7"),
        FORRATTNING("Protokoll över förrättning", "UF 3:11"), ANTECKNING("Anteckning om förrättning", "UF 3:13"), FORHOR("Protokoll över förhör", "UF 3:14, UF 3:11"),
        FARTYGSAUKTION("Protokoll över exekutiv auktion av skepp eller luftfartyg", "UF 3:11, UF 10:10"),
        BESKRIVNING("Protokoll över beskrivning av fastighet", "UF 3:11, UF 12:5"), BEVAKNING("Protokoll över bevakningssammanträde", "UF 3:11, UF 12:23"),
        FASTIGHETSAUKTION("Protokoll över auktion på fastighet", "UF 3:11, UF 12:26");

        private final String rubrik;
        private final String lagrum;

        Slag(String rubrik, String lagrum) {
            this.rubrik = rubrik;
            this.lagrum = lagrum;
        }

        /** The document's heading, in Swedish. */
        public String rubrik() {
            return rubrik;
        }

        /** The sections the document carries out. */
        public String lagrum() {
            return lagrum;
        }
    }

    /**
     * One point.
     *
     * @param falt the form's field
     * @param hanvisning whether it may be a reference
     * @param nar when it is demanded, from what else the protokoll says
     */
    public record Punkt(String falt, String lagrum, String rubrik, boolean hanvisning, Predicate<Map<String, ?>> nar) {
    }

    private static final List<Punkt> ALLMANNA = List.of(
            punkt("forrattningsman", "UF 3:11 st 1 p 1", "Förrättningsman"),
            punkt("tidOchPlats", "UF 3:11 st 1 p 1", "Tid och plats"),
            punkt("andamal", "UF 3:11 st 1 p 1", "Förrättningens ändamål"),
            punkt("vittne", "UF 3:11 st 1 p 2", "Vittne och särskilt tillkallad sakkunnig"),
            punkt("parter", "UF 3:11 st 1 p 3", "Parter, ombud och biträden"),
            new Punkt("tilltradeSkal", "UF 3:11 st 1 p 4", "Anledning till tillträde till bostad i innehavarens frånvaro", false, ja("tilltrade")),
            punkt("verkstallighet", "UF 3:11 st 1 p 5", "Den verkställighet som begärs och exekutionstiteln"),
            hanvisningsbar("yttranden", "UF 3:11 st 1 p 6", "Yttranden, upplysningar och bevis"),
            hanvisningsbar("beslut", "UF 3:11 st 1 p 7", "Beslut och åtgärder"),
            hanvisningsbar("ovrigt", "UF 3:11 st 1 p 8", "Vad som i övrigt förekom"));

    /** Demanded at every förrättning but an executive sale. */
    private static final List<Punkt> NARVARANDE = List.of(punkt("narvarande", "UF 3:11 st 1 p 3", "Närvarande av parter, ombud och biträden"));

    /** What need not stand in mere notes: no witness was called, nothing was stated, nothing more took place. */
    private static final Set<String> BARA_I_PROTOKOLL = Set.of("vittne", "yttranden", "ovrigt");

    private static final List<Punkt> ANTECKNING = List.of(punkt("undantag", "UF 3:10 st 1", "Varför protokoll inte förs"));

    private static final List<Punkt> FORHOR = List.of(
            punkt("avser", "UF 3:14 p 1", "Den som förhöret avser"),
            punkt("uppgifter", "UF 3:14 p 2", "Uppgifter av betydelse som lämnades"),
            new Punkt("bekraftelse", "UF 3:14 p 3", "Bekräftelse på heder och samvete", false, ja("bekraftat")),
            new Punkt("ersattning", "UF 3:14 p 4", "Beslut om ersättning till tredje man", false, ja("ersattningBeslutad")),
            new Punkt("forordnande", "UF 3:14 p 5", "Förordnande att uppgift inte får röjas", false, ja("rojandeforbud")));

    private static final List<Punkt> UTMATNING = List.of(
            punkt("anmodad", "UF 6:8 st 1 p 1", "Närvarande efter anmodan"),
            hanvisningsbar("fordran", "UF 6:8 st 1 p 2", "Fordringens kapital, ränta och rättegångskostnader"),
            hanvisningsbar("forrattningskostnader", "UF 6:8 st 1 p 2", "Beräknade förrättningskostnader"),
            hanvisningsbar("formansratt", "UF 6:8 st 1 p 3", "Särskild förmånsrätt"),
            hanvisningsbar("egendom", "UF 6:8 st 1 p 4", "Utmätt egendom"),
            new Punkt("egendomensVarde", "UF 6:8 st 1 p 4", "Den lösa egendomens värde", true, ja("fastEgendom").negate()),
            punkt("forvar", "UF 6:8 st 1 p 5", "Handlingar som tas i förvar"),
            punkt("forbehall", "UF 6:8 st 1 p 6", "Om 5 kap. 4 § utsökningsbalken har tillämpats"),
            new Punkt("undantaget", "UF 6:8 st 2", "Varför egendom har undantagits", false,
                    ja("undantagFinns").and(ja("undantagUppenbart").or(ja("annanEgendomTacker")).negate())));

    private static final List<Punkt> FORSALJNING = List.of(
            punkt("saldEgendom", "UF 9:7 st 1 p 1", "Egendomen som säljs"),
            punkt("forsaljningssatt", "UF 9:7 st 1 p 2", "Försäljningssättet"),
            punkt("villkor", "UF 9:7 st 1 p 3", "Villkoren för försäljningen"),
            new Punkt("anbud", "UF 9:7 st 1 p 4", "Hur anbud begärdes och vilka som lämnades", false, svar -> Boolean.TRUE.equals(svar.get("underHand"))),
            new Punkt("antaget", "UF 9:7 st 1 p 5", "Det bud eller anbud som antas", false, svar -> Boolean.TRUE.equals(svar.get("godtogs"))),
            new Punkt("ejAntagetSkal", "UF 9:7 st 1 p 5", "Varför det högsta budet eller anbudet inte godtas", false,
                    svar -> !Boolean.TRUE.equals(svar.get("godtogs"))),
            new Punkt("anstand", "UF 9:7 st 1 p 6", "Anstånd med betalningen och villkoren för det", false, svar -> Boolean.TRUE.equals(svar.get("anstandGes"))),
            punkt("moms", "UF 9:7 st 1 p 7", "Vad som behövs för redovisning av mervärdesskatt"),
            new Punkt("kopare", "UF 9:7 st 2", "Köparens namn och adress", false, svar -> Boolean.TRUE.equals(svar.get("godtogs"))
                    && Set.of("underHand", "anstandGes", "sarskiltVardefull", "overklagas").stream().anyMatch(s -> Boolean.TRUE.equals(svar.get(s)))));

    private static final List<Punkt> FARTYGSAUKTION = List.of(
            punkt("saldEgendom", "UF 10:10 p 1", "Egendomen som auktionen avser"),
            punkt("exekutionsfordran", "UF 10:10 p 2", "Fordran som försäljning ska ske för"),
            punkt("narvarandeSakagare", "UF 10:10 p 3", "Närvarande sakägare"),
            hanvisningsbar("anmalda", "UF 10:10 p 4", "Fordringar som har anmälts före eller vid auktionen"),
            hanvisningsbar("anforanden", "UF 10:10 p 5", "Vad sakägarna anför om fordringarna och villkoren"),
            hanvisningsbar("forekom", "UF 10:10 p 6", "Vad som i övrigt förekom av betydelse"),
            punkt("redogorelse", "UF 10:10 p 7", "Redogörelsen för sakägarförteckningen och handpenningen"),
            punkt("utropOchBud", "UF 10:10 p 8", "Utrop och högsta bud vid varje utrop"),
            new Punkt("ejAntagetSkal", "UF 10:10 p 9", "Varför inropet inte godtas", false,
                    svar -> !Boolean.TRUE.equals(svar.get("godtogs")) && Boolean.TRUE.equals(svar.get("budFanns"))),
            punkt("handpenning", "UF 10:10 p 10", "Handpenning och hur den erläggs"),
            punkt("overklagande", "UF 10:10 p 11", "Vad den som vill överklaga har att iaktta"));

    /** Every point of a kind, in the order of the statute. */
    public static List<Punkt> punkter(Slag slag) {
        return switch (slag) {
            case FORSALJNING -> alla(ALLMANNA, FORSALJNING);
            case FARTYGSAUKTION -> alla(ALLMANNA, FARTYGSAUKTION);
            case BESKRIVNING -> alla(ALLMANNA, NARVARANDE, Fastighetsprotokoll.BESKRIVNING);
            case BEVAKNING -> alla(ALLMANNA, Fastighetsprotokoll.BEVAKNING);
            case FASTIGHETSAUKTION -> alla(ALLMANNA, Fastighetsprotokoll.AUKTION);
            case UTMATNING -> alla(ALLMANNA, NARVARANDE, UTMATNING);
            case FORRATTNING -> alla(ALLMANNA, NARVARANDE);
            case FORHOR -> alla(FORHOR, ALLMANNA, NARVARANDE);
            case ANTECKNING -> alla(ANTECKNING, ALLMANNA, NARVARANDE).stream().filter(p -> !BARA_I_PROTOKOLL.contains(p.falt())).toList();
        };
    }

    @SafeVarargs
    private static List<Punkt> alla(List<Punkt>... delar) {
        List<Punkt> punkter = new ArrayList<>();
        Stream.of(delar).forEach(punkter::addAll);
        return punkter;
    }

    private static Predicate<Map<String, ?>> ja(String falt) {
        return svar -> Boolean.TRUE.equals(svar.get(falt));
    }

    /**
     * Checks that every demanded point is there.
     *
     * @param handlingar the numbers of the case's documents, which a reference may point to
     * @throws OgiltigIndataException naming every point that is missing, with its section
     */
    public static void krav(Slag slag, Map<String, ?> svar, Set<Long> handlingar) {
        List<Fel> fel = punkter(slag).stream().filter(p -> p.nar().test(svar)).flatMap(p -> fel(p, svar.get(p.falt()), handlingar).stream()).toList();
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }

    private static List<Fel> fel(Punkt punkt, Object varde, Set<Long> handlingar) {
        if (varde == null || varde.toString().isBlank()) {
            return List.of(new Fel(punkt.falt(), punkt.lagrum(), "Protokollet saknar: " + punkt.rubrik() + "."));
        }
        Matcher hanvisning = HANVISNING.matcher(varde.toString().strip());
        if (!hanvisning.matches()) {
            return List.of();
        }
        if (!punkt.hanvisning()) {
            return List.of(new Fel(punkt.falt(), punkt.lagrum(), punkt.rubrik() + " ska stå i protokollet; en hänvisning räcker inte."));
        }
        return handlingar.contains(Long.valueOf(hanvisning.group(1))) ? List.of()
                : List.of(new Fel(punkt.falt(), "UF 3:11 st 2", "Målet har ingen handling " + hanvisning.group(1) + " att hänvisa till."));
    }

    static Punkt punkt(String falt, String lagrum, String rubrik) {
        return new Punkt(falt, lagrum, rubrik, false, ALLTID);
    }

    static Punkt hanvisningsbar(String falt, String lagrum, String rubrik) {
        return new Punkt(falt, lagrum, rubrik, true, ALLTID);
    }
}
