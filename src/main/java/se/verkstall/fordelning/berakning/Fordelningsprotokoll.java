package se.verkstall.fordelning.berakning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.OgiltigIndataException.Fel;

/**
 * What the protokoll of a meeting must hold. It cannot be finalised while a point is missing; where a point does not occur the protokoll says so, and where
 * it stands in another document it refers to that (UF 3:11 st 2).
 */
@Lagrum({"UF 3:11", "UF 13:9", "UF 13:14", "UF 13:19"})
public final class Fordelningsprotokoll {

    private static final Set<Egendom> ALLA = Set.of(Egendom.values());
    private static final Set<Egendom> FARTYG = Set.of(Egendom.SKEPP, Egendom.LUFTFARTYG);
    private static final Set<Egendom> MARK = Set.of(Egendom.FAST_EGENDOM, Egendom.TOMTRATT);

    /** How the property was sold, if it was. */
    public enum Forsaljning {
        AUKTION, UNDER_HAND, INGEN
    }

    private static final Set<Forsaljning> ALLTID = Set.of(Forsaljning.values());

    /**
     * A point.
     *
     * @param falt the form's field
     */
    public record Punkt(String falt, String lagrum, String text, Set<Egendom> egendom, Set<Forsaljning> forsaljning) {
    }

    private static final List<Punkt> PUNKTER = List.of(
            new Punkt("forrattningsman", "UF 3:11 st 1 p 1", "förrättningsmannen", ALLA, ALLTID),
            new Punkt("tid_och_plats", "UF 3:11 st 1 p 1", "tid och plats för sammanträdet", ALLA, ALLTID),
            new Punkt("vittne", "UF 3:11 st 1 p 2", "vittne och särskilt tillkallad sakkunnig", ALLA, ALLTID),
            new Punkt("parter", "UF 3:11 st 1 p 3", "parterna och deras ombud eller biträden", ALLA, ALLTID),
            new Punkt("exekutionstitel", "UF 3:11 st 1 p 5", "den verkställighet som ansökningen avser och exekutionstiteln", ALLA, ALLTID),
            new Punkt("anledning", "UF 13:9 p 1", "vad som föranleder att sammanträdet hålls", ALLA, ALLTID),
            new Punkt("utlysning", "UF 13:9 p 2", "hur sammanträdet har utlysts", ALLA, ALLTID),
            new Punkt("narvarande", "UF 13:9 p 3", "vilka sakägare som är närvarande", ALLA, ALLTID),
            new Punkt("medel", "UF 13:9 p 4", "de medel som ska fördelas", ALLA, ALLTID),
            new Punkt("anforanden", "UF 13:9 p 5", "vad sakägarna anför av betydelse för fördelningen", ALLA, ALLTID),
            new Punkt("yrkanden", "UF 13:9 p 6", "sakägarnas yrkanden i övrigt", ALLA, ALLTID),
            new Punkt("ovrigt", "UF 3:11 st 1 p 8", "vad som i övrigt förekom av betydelse", ALLA, ALLTID),
            new Punkt("overklagande", "UF 13:9 p 8", "vad den som vill överklaga fördelningen har att iaktta", ALLA, ALLTID),
            new Punkt("andringar", "UF 13:14 p 1", "de ändringar i och tillägg till sakägarförteckningen som yrkas", FARTYG, Set.of(Forsaljning.AUKTION, Forsaljning.UNDER_HAND)),
            new Punkt("utan_verkan", "UF 13:14 p 3", "i vad mån inteckningar blir utan verkan", FARTYG, ALLTID),
            new Punkt("andringar", "UF 13:19 p 1", "de ändringar i och tillägg till sakägarförteckningen som yrkas", MARK, Set.of(Forsaljning.AUKTION)),
            new Punkt("samtycken", "UF 13:19 p 4", "samtycken till avstående från betalning på grund av gemensam inteckning", MARK, ALLTID),
            new Punkt("utan_verkan", "UF 13:19 p 5", "i vad mån inteckningar blir utan verkan, och beslut om fortsatt inteckningsansvar", MARK, ALLTID),
            new Punkt("utan_forbehall", "UF 13:19 p 6", "om försäljningen har skett utan förbehåll för någon rättighet", MARK, Set.of(Forsaljning.AUKTION, Forsaljning.UNDER_HAND)));

    private Fordelningsprotokoll() {
    }

    /** The points that the protokoll of such a meeting must hold, the list of claims (p 5) and the fördelningslängd (p 7) apart: these are made from the claims. */
    public static List<Punkt> punkter(Egendom egendom, Forsaljning forsaljning) {
        return PUNKTER.stream().filter(p -> p.egendom().contains(egendom) && p.forsaljning().contains(forsaljning)).toList();
    }

    /**
     * Refuses a protokoll with a point missing.
     *
     * @param svar the form's values
     * @param fordringar how many claims the list of claims holds
     * @throws OgiltigIndataException naming each missing point and its section
     */
    public static void granska(Egendom egendom, Forsaljning forsaljning, Map<String, ?> svar, int fordringar) {
        Stream<Fel> saknas = punkter(egendom, forsaljning).stream().filter(p -> svar.get(p.falt()) == null || svar.get(p.falt()).toString().isBlank())
                .map(p -> new Fel(p.falt(), p.lagrum(), "Protokollet ska ange " + p.text() + "."));
        List<Fel> fel = new ArrayList<>(saknas.toList());
        if (fordringar == 0) {
            fel.add(new Fel("ansprak", "UF 13:9 p 5", "Protokollet ska innehålla en förteckning över de fordringar som utdelning begärs eller beräknas för."));
        }
        if (!fel.isEmpty()) {
            throw new OgiltigIndataException(fel);
        }
    }
}
