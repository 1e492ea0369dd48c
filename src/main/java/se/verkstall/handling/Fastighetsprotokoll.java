package se.verkstall.handling;

import static se.verkstall.handling.Protokollskrav.hanvisningsbar;
import static se.verkstall.handling.Protokollskrav.punkt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.verkstall.handling.Protokollskrav.Punkt;
import se.verkstall.lag.Lagrum;

/**
 * What the protokoll of a sale of real property must say besides UF 3:11: at the description, the bevakningssammanträde and the auction. Whether the buyer may need
 * help to get hold of the property is told from Tuesday 2008-01-01 (SFS 2007:791).
 */
@Lagrum({"UF 12:5", "UF 12:23", "UF 12:26"})
final class Fastighetsprotokoll {

    private static final LocalDate HANDRACKNING = LocalDate.of(2008, 1, 1);

    static final List<Punkt> BESKRIVNING = List.of(
            hanvisningsbar("agande", "UF 12:5 st 1 p 1", "Fastighetens beteckning, lagfaren ägare och äganderätt"),
            punkt("areal", "UF 12:5 st 1 p 2", "Areal, ägoslag och huvudsaklig beskaffenhet"),
            punkt("naring", "UF 12:5 st 1 p 3", "Om ägaren driver näringsverksamhet på fastigheten"),
            punkt("industri", "UF 12:5 st 1 p 4", "Om fastigheten är inrättad för industriell verksamhet"),
            punkt("tillbehor", "UF 12:5 st 1 p 5", "Tillbehör till fastigheten"),
            punkt("ejTillbehor", "UF 12:5 st 1 p 6", "Egendom som framstår som tillbehör men inte är det, eller där det är oklart"),
            om("varden", "UF 12:5 st 1 p 7", "Värden som åsätts fastigheten och tillbehör", svar -> !Boolean.TRUE.equals(svar.get("vardering_for_sig"))),
            om("handrackning", "UF 12:5 st 1 p 8", "Om handräckning kan bli aktuell och köparens ansvar för kostnaderna", svar -> !fore(svar, HANDRACKNING)),
            hanvisningsbar("upplysningar", "UF 12:5 st 2", "Upplysningar om handlingar, rättigheter och fordringar"),
            om("radighet", "UF 12:5 st 2", "Inskränkning i ägarens rätt att förfoga över fastigheten", svar -> Boolean.TRUE.equals(svar.get("inskrankning"))),
            punkt("handlingar", "UF 12:5 st 2", "Handlingar som överlämnas eller företes"));

    static final List<Punkt> BEVAKNING = List.of(
            punkt("egendomen", "UF 12:23 st 1 p 1", "Egendomen som ska säljas"),
            punkt("fordringen", "UF 12:23 st 1 p 2", "Fordringen som försäljningen sker för"),
            punkt("narvarandeSakagare", "UF 12:23 st 1 p 3", "Närvarande sakägare"),
            punkt("anmalda", "UF 12:23 st 1 p 4", "Anmälda fordringar och rättigheter"),
            punkt("yttrandenAnsprak", "UF 12:23 st 1 p 5", "Vad sakägarna anför om anspråk och försäljningsvillkor"),
            punkt("betydelse", "UF 12:23 st 1 p 6", "Annat av betydelse för förteckningen och försäljningen"),
            om("utropsordning", "UF 12:21", "Hur utrop sker när gemensamt intecknade fastigheter säljs samtidigt", svar -> Boolean.TRUE.equals(svar.get("flera"))),
            om("tillbehorsmedel", "UF 12:23 st 2", "Hur köpeskillingen för tillbehör ska användas", svar -> Boolean.TRUE.equals(svar.get("tillbehorSalda"))),
            om("avstaende", "UF 12:23 st 2", "Samtycke till avstående från betalning vid gemensam inteckning", svar -> Boolean.TRUE.equals(svar.get("avstatt"))));

    static final List<Punkt> AUKTION = List.of(
            punkt("auktionensEgendom", "UF 12:26 st 1 p 1", "Egendomen som auktionen avser"),
            hanvisningsbar("redogorelse", "UF 12:26 st 1 p 2", "Redogörelse för sakägarförteckningen, ordning vid utrop och handpenning"),
            punkt("utrop", "UF 12:26 st 1 p 3", "Utrop och högsta bud vid varje utrop"),
            punkt("inropsbeslut", "UF 12:26 st 1 p 4", "Beslut med anledning av inrop"),
            om("ejGodtagetSkal", "UF 12:26 st 1 p 4", "Varför inropet inte godtas", svar -> !Boolean.TRUE.equals(svar.get("godtogs"))),
            om("handpenningen", "UF 12:26 st 1 p 5", "Handpenningen och hur den erläggs", svar -> Boolean.TRUE.equals(svar.get("godtogs"))),
            punkt("overklagande", "UF 12:26 st 1 p 6", "Vad den som vill överklaga auktionen ska iaktta"),
            om("andraUpplysningar", "UF 12:26 st 2", "Andra upplysningar före utropet", svar -> Boolean.TRUE.equals(svar.get("upplysningarLamnades"))),
            om("obetaldAvkastning", "UF 12:26 st 2", "Förordnande om obetald avkastning", svar -> Boolean.TRUE.equals(svar.get("avkastningForordnad"))));

    private Fastighetsprotokoll() {
    }

    private static Punkt om(String falt, String lagrum, String rubrik, Predicate<Map<String, ?>> nar) {
        return new Punkt(falt, lagrum, rubrik, false, nar);
    }

    private static boolean fore(Map<String, ?> svar, LocalDate dag) {
        return svar.get("protokollsdag") instanceof LocalDate d && d.isBefore(dag);
    }
}
