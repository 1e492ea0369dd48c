package se.verkstall.lag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which sections of law exist.
 *
 * <p>Read once from the resources in {@code lag/}: the statutes that may be cited, the sections of both wordings of the ordinance,
 * its annex, the general advice, the duties on the Försäkringskassan page, and the sections of every other statute whose text is at hand.
 */
public final class Lagregister {

    /** The ordinance as reprinted, amended to SFS 1999:926. */
    public static final String LYDELSE_2000 = "2000:1";
    /** The ordinance as amended to SFS 2024:41, the one in force today. */
    public static final String LYDELSE_2024 = "2024:41";

    private static final String GALLER = "in_force";
    private static final List<Forfattning> FORFATTNINGAR = lasForfattningar();
    private static final Map<String, Forfattning> EFTER_KOD = efterKod();
    private static final Map<String, String> RUBRIKER = lasRubriker("rubriker", "lagrum");
    private static final Map<String, String> KAPITEL = lasRubriker("kapitel", "kapitel");
    private static final List<Avsnitt> AVSNITT = lasAvsnitt();
    private static final Map<Lagrumsreferens, Avsnitt> EFTER_REFERENS =
            AVSNITT.stream().collect(Collectors.toMap(Avsnitt::referens, Function.identity()));
    private static final Set<Lagrumsreferens> OVRIGA = lasOvriga();

    private Lagregister() {
    }

    /** The sections the coverage accounts for, in the order of the statute: the ordinance, its annex, the general advice, the Försäkringskassan page. */
    public static List<Avsnitt> avsnitt() {
        return AVSNITT;
    }

    /** The section a citation points into, if it is one the coverage accounts for. */
    public static Optional<Avsnitt> avsnitt(Lagrumsreferens referens) {
        return Optional.ofNullable(EFTER_REFERENS.get(referens.avsnitt()));
    }

    /** The statute with the code or alias. */
    public static Optional<Forfattning> forfattning(String kod) {
        return Optional.ofNullable(EFTER_KOD.get(kod));
    }

    /**
     * Whether the cited section exists or has existed. Paragraphs, points and sentences inside it are not checked, and a section of a statute
     * whose text is not at hand ({@link Forfattning#kanda()} is false) is taken on trust.
     */
    public static boolean finns(Lagrumsreferens referens) {
        return !referens.forfattning().kanda() || EFTER_REFERENS.containsKey(referens.avsnitt()) || OVRIGA.contains(referens.avsnitt());
    }

    /**
     * Reads a citation and makes sure that the section exists.
     *
     * @throws IllegalArgumentException if it is no citation or the section does not exist
     */
    public static Lagrumsreferens citat(String text) {
        Lagrumsreferens referens = Lagrumsreferens.parse(text);
        if (!finns(referens)) {
            throw new IllegalArgumentException("”" + text + "”: " + referens.avsnitt().iOrd() + " finns inte");
        }
        return referens;
    }

    /** The place of the statute in the order in which statutes are listed. */
    static int ordning(Forfattning forfattning) {
        return FORFATTNINGAR.indexOf(forfattning);
    }

    private static List<Avsnitt> lasAvsnitt() {
        Map<String, List<String>> lydelser = new LinkedHashMap<>();
        CsvResurs.las("/lag/uf-sections.csv").forEach(rad -> lagg(lydelser, rad.get("lagrum"), gallande(rad.get("state"), LYDELSE_2000)));
        CsvResurs.las("/lag/uf-sections-2024.csv").forEach(rad -> lagg(lydelser, rad.get("lagrum"), gallande(rad.get("state_2024"), LYDELSE_2024)));
        CsvResurs.las("/lag/punkter.csv").forEach(rad -> lagg(lydelser, rad.get("lagrum"), List.of(rad.get("lydelser").split("\\|"))));
        return lydelser.entrySet().stream().map(post -> avsnitt(Lagrumsreferens.parse(post.getKey()), post.getValue()))
                .sorted(Comparator.comparing(Avsnitt::referens)).toList();
    }

    private static List<String> gallande(String lage, String lydelse) {
        return GALLER.equals(lage) ? List.of(lydelse) : List.of();
    }

    private static void lagg(Map<String, List<String>> lydelser, String lagrum, List<String> nya) {
        lydelser.computeIfAbsent(lagrum, l -> new ArrayList<>()).addAll(nya);
    }

    private static Avsnitt avsnitt(Lagrumsreferens referens, List<String> lydelser) {
        return new Avsnitt(referens, lydelser, referens.kapitelnamn(), krav(KAPITEL, referens.kapitelnamn()), krav(RUBRIKER, referens.toString()));
    }

    private static String krav(Map<String, String> rubriker, String nyckel) {
        return Optional.ofNullable(rubriker.get(nyckel)).orElseThrow(() -> new IllegalStateException("rubrik saknas för " + nyckel));
    }

    private static Set<Lagrumsreferens> lasOvriga() {
        return CsvResurs.las("/lag/avsnitt.csv").stream().map(rad -> Lagrumsreferens.parse(rad.get("avsnitt"))).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Forfattning> lasForfattningar() {
        return CsvResurs.las("/lag/forfattningar.csv").stream().map(rad -> new Forfattning(rad.get("kod"),
                Arrays.stream(rad.get("alias").split("\\|")).filter(alias -> !alias.isEmpty()).toList(),
                Forfattning.Form.valueOf(rad.get("form")), "KANDA".equals(rad.get("avsnitt")), rad.get("i_ord"))).toList();
    }

    private static Map<String, Forfattning> efterKod() {
        Map<String, Forfattning> karta = new HashMap<>();
        for (Forfattning forfattning : FORFATTNINGAR) {
            karta.put(forfattning.kod(), forfattning);
            forfattning.alias().forEach(alias -> karta.put(alias, forfattning));
        }
        return Map.copyOf(karta);
    }

    private static Map<String, String> lasRubriker(String fil, String nyckel) {
        return CsvResurs.las("/lag/" + fil + ".csv").stream().collect(Collectors.toMap(rad -> rad.get(nyckel), rad -> rad.get("rubrik")));
    }
}
