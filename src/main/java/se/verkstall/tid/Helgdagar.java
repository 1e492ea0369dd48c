package se.verkstall.tid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;
import se.verkstall.tid.Helgdag.Slag;

/**
 * The Swedish public holidays and the three eves that count as such when time is reckoned.
 *
 * <p>A day is a vardag unless it is a Saturday, a Sunday, a public holiday (lag 1989:253) or
 * midsommarafton, julafton or nyårsafton (lag 1930:173 section 2). Other eves, such as
 * trettondagsafton or skärtorsdagen, are vardagar. Until the end of 2004 annandag pingst was a public
 * holiday and 6 June was not (SFS 2004:1320).
 *
 * <p>Example: midsommardagen 2022 is Saturday 2022-06-25, so midsommarafton is Friday 2022-06-24 and
 * the vardag after Thursday 2022-06-23 is Monday 2022-06-27.
 */
@Lagrum({"Lag 1989:253 1 §", "Lag 1989:253 2 §", "Lag 1930:173 2 §"})
public final class Helgdagar {

    /** First year whose holidays are known. */
    public static final int FORSTA_AR = 1980;
    /** Last year of the published calendar. */
    public static final int SISTA_AR = 2100;

    /** Years before and after the published calendar in which a counted day may still fall. */
    private static final int MARGINAL = 10;
    private static final int NATIONALDAG_HELGDAG_FRAN_AR = 2005;

    private static final Map<Integer, Map<LocalDate, List<Helgdag>>> PER_DAG = new ConcurrentHashMap<>();

    private Helgdagar() {
    }

    /**
     * The named holidays and eves of the year, by date; plain Sundays are left out. Two holidays on the
     * same day, such as första maj and Kristi himmelsfärdsdag 2008, are two rows.
     *
     * @throws RegelSaknasException if the year lies outside {@link #FORSTA_AR}–{@link #SISTA_AR}
     */
    public static List<Helgdag> under(int ar) {
        if (ar < FORSTA_AR || ar > SISTA_AR) {
            throw new RegelSaknasException("allmänna helgdagar", LocalDate.of(ar, Month.JANUARY, 1));
        }
        return berakna(ar);
    }

    /** Whether the day is none of Saturday, Sunday, public holiday, midsommarafton, julafton, nyårsafton. */
    public static boolean arVardag(LocalDate dag) {
        return !arVeckoslut(dag) && namngivna(dag).isEmpty();
    }

    /** The day itself if it is a vardag, otherwise the next one. */
    public static LocalDate denEllerNastaVardag(LocalDate dag) {
        LocalDate vardag = dag;
        while (!arVardag(vardag)) {
            vardag = vardag.plusDays(1);
        }
        return vardag;
    }

    /** The day itself if it is a vardag, otherwise the nearest earlier one. */
    public static LocalDate denEllerForegaendeVardag(LocalDate dag) {
        LocalDate vardag = dag;
        while (!arVardag(vardag)) {
            vardag = vardag.minusDays(1);
        }
        return vardag;
    }

    /** Why the day is no vardag, in Swedish: "julafton", "lördag", "påskdagen"; empty for a vardag. */
    public static Optional<String> skal(LocalDate dag) {
        List<Helgdag> namngivna = namngivna(dag);
        if (!namngivna.isEmpty()) {
            return Optional.of(namngivna.stream().map(Helgdag::namn).collect(Collectors.joining(" och ")));
        }
        return arVeckoslut(dag) ? Optional.of(Dagnamn.veckodag(dag)) : Optional.empty();
    }

    private static boolean arVeckoslut(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static List<Helgdag> namngivna(LocalDate dag) {
        int ar = dag.getYear();
        if (ar < FORSTA_AR - MARGINAL || ar > SISTA_AR + MARGINAL) {
            throw new RegelSaknasException("allmänna helgdagar", dag);
        }
        return PER_DAG.computeIfAbsent(ar, a -> berakna(a).stream().collect(Collectors.groupingBy(Helgdag::datum)))
                .getOrDefault(dag, List.of());
    }

    private static List<Helgdag> berakna(int ar) {
        List<Helgdag> dagar = new ArrayList<>(fasta(ar));
        dagar.addAll(efterPask(ar));
        dagar.addAll(lordagar(ar));
        dagar.sort(Comparator.comparing(Helgdag::datum));
        return List.copyOf(dagar);
    }

    private static List<Helgdag> fasta(int ar) {
        List<Helgdag> dagar = new ArrayList<>(List.of(
                helgdag(LocalDate.of(ar, Month.JANUARY, 1), "nyårsdagen"),
                helgdag(LocalDate.of(ar, Month.JANUARY, 6), "trettondedag jul"),
                helgdag(LocalDate.of(ar, Month.MAY, 1), "första maj"),
                afton(LocalDate.of(ar, Month.DECEMBER, 24), "julafton"),
                helgdag(LocalDate.of(ar, Month.DECEMBER, 25), "juldagen"),
                helgdag(LocalDate.of(ar, Month.DECEMBER, 26), "annandag jul"),
                afton(LocalDate.of(ar, Month.DECEMBER, 31), "nyårsafton")));
        if (ar >= NATIONALDAG_HELGDAG_FRAN_AR) {
            dagar.add(helgdag(LocalDate.of(ar, Month.JUNE, 6), "nationaldagen"));
        }
        return dagar;
    }

    private static List<Helgdag> efterPask(int ar) {
        LocalDate pask = paskdagen(ar);
        List<Helgdag> dagar = new ArrayList<>(List.of(
                helgdag(pask.minusDays(2), "långfredagen"),
                helgdag(pask, "påskdagen"),
                helgdag(pask.plusDays(1), "annandag påsk"),
                helgdag(pask.plusDays(39), "Kristi himmelsfärdsdag"),
                helgdag(pask.plusWeeks(7), "pingstdagen")));
        if (ar < NATIONALDAG_HELGDAG_FRAN_AR) {
            dagar.add(helgdag(pask.plusWeeks(7).plusDays(1), "annandag pingst"));
        }
        return dagar;
    }

    private static List<Helgdag> lordagar(int ar) {
        LocalDate midsommar = lordagFran(LocalDate.of(ar, Month.JUNE, 20));
        return List.of(
                afton(midsommar.minusDays(1), "midsommarafton"),
                helgdag(midsommar, "midsommardagen"),
                helgdag(lordagFran(LocalDate.of(ar, Month.OCTOBER, 31)), "alla helgons dag"));
    }

    private static LocalDate lordagFran(LocalDate forstaMojliga) {
        return forstaMojliga.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    private static Helgdag helgdag(LocalDate datum, String namn) {
        return new Helgdag(datum, namn, Slag.HELGDAG);
    }

    private static Helgdag afton(LocalDate datum, String namn) {
        return new Helgdag(datum, namn, Slag.AFTON);
    }

    /**
     * Påskdagen: the Sunday after the ecclesiastical full moon that falls on or next after 21 March
     * (the Gregorian computus, in whole numbers). Example: the full moon of 2022 is Saturday 16 April,
     * so påskdagen is Sunday 2022-04-17.
     */
    @Lagrum("Lag 1989:253 2 §")
    static LocalDate paskdagen(int ar) {
        int gyllental = ar % 19;
        int sekel = ar / 100;
        int epakt = (sekel - sekel / 4 - (8 * sekel + 13) / 25 + 19 * gyllental + 15) % 30;
        int dagarEfter21Mars = epakt - (epakt / 28) * (1 - (epakt / 28) * (29 / (epakt + 1)) * ((21 - gyllental) / 11));
        LocalDate fullmane = LocalDate.of(ar, Month.MARCH, 21).plusDays(dagarEfter21Mars);
        return fullmane.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
