package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.Dagvarde;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;

/**
 * The table of the bilaga: who is to have each document in a wage attachment, and how ({@code lag/uf_bilaga.csv}).
 *
 * <p>A decision of 2021-07-30 (a Friday) is served on the employer; one of 2021-08-02 (a Monday) is sent to him, as SFS 2021:792 says.
 */
@Lagrum({"UF 7:10", "UF bilaga p 1", "UF bilaga p 2", "UF bilaga p 3", "UF bilaga p 4", "UF bilaga p 5", "UF bilaga p 6", "UF bilaga p 7", "UF bilaga p 8", "UF bilaga p 9",
        "UF bilaga p 10", "UF bilaga p 11", "UF bilaga p 12", "UF bilaga p 13", "UF bilaga p 14", "UF bilaga p 15", "UF bilaga p 16"})
public final class Bilagan {

    private static final Map<Lonehandling, List<Dagvarde<Rad>>> RADER = las();

    private Bilagan() {
    }

    /** The documents the table names. */
    public enum Lonehandling {
        UNDERRATTELSE, BESLUT, UPPDELNING_AV_ENGANGSBELOPP, IFRAGASATT_ANDRAT_UTBETALNINGSSATT, ANDRAT_UTBETALNINGSSATT, IFRAGASATT_ANDRING,
        ANDRING_ELLER_HAVANDE, ANDRING_SANKT, IFRAGASATT_JAMKNING, JAMKNING, IFRAGASATT_FORELAGGANDE, FORELAGGANDE, IFRAGASATT_MEDGIVANDE, MEDGIVANDE, FORDELNING,
        OVERLAMNANDE, FORTSATT_HANDLAGGNING, ANSTAND
    }

    /** The columns of the table. */
    public enum Lonemottagare {
        SOKANDEN, GALDENAREN, ARBETSGIVAREN,
        /** Whom the remark of the row names: the court that tries the decision, or the authority that would have had the case. */
        ANNAN
    }

    /** The marks of the table. */
    public enum Overlamnande {
        /** Simple delivery: by post or in another suitable way. */
        @Lagrum("UF 4:4 st 1")
        E,
        /** Service. */
        D
    }

    /**
     * The row of a document on a day.
     *
     * @throws RegelSaknasException if the table had no such row then
     */
    public static Rad rad(Lonehandling handling, LocalDate dag) {
        return Dagvarde.den(dag, RADER.getOrDefault(handling, List.of()), "bilagan till utsökningsförordningen, " + handling).varde();
    }

    private static Map<Lonehandling, List<Dagvarde<Rad>>> las() {
        return CsvResurs.las("/lag/uf_bilaga.csv").stream().collect(Collectors.groupingBy(post -> Lonehandling.valueOf(post.get("handling")),
                () -> new EnumMap<>(Lonehandling.class), Collectors.mapping(Bilagan::dagvarde, Collectors.toList())));
    }

    private static Dagvarde<Rad> dagvarde(Map<String, String> post) {
        Map<Lonemottagare, Overlamnande> mottagare = new EnumMap<>(Lonemottagare.class);
        for (Lonemottagare m : Lonemottagare.values()) {
            String marke = post.get(m.name().toLowerCase(java.util.Locale.ROOT));
            if (!marke.isEmpty()) {
                mottagare.put(m, Overlamnande.valueOf(marke));
            }
        }
        String till = post.get("galler_till");
        return new Dagvarde<>(new Rad("UF bilaga p " + post.get("punkt"), Collections.unmodifiableMap(mottagare), "ja".equals(post.get("osaker")),
                post.get("anmarkning")), LocalDate.parse(post.get("galler_fran")), till.isEmpty() ? null : LocalDate.parse(till), "utsökningsförordningens bilaga");
    }

    /**
     * A row of the table.
     *
     * @param lagrum the row as it is cited: its number differs between the wordings
     * @param mottagare who is to have it, and how; in the order of the table
     * @param osaker whether the wording of the day has not been read
     * @param anmarkning the table's remark, or empty
     */
    public record Rad(String lagrum, Map<Lonemottagare, Overlamnande> mottagare, boolean osaker, String anmarkning) {
    }
}
