package se.verkstall.tid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;

/**
 * Counts the time the law gives, forward and backward from a day, and says why the day is that day.
 *
 * <p>Weeks, months and years end on the day with the same weekday, or the same number in the month, as the
 * day counting starts from; a month without that day ends on its last (lag 1930:173 section 1). Days are counted
 * one by one, the starting day not included. Only the last day for taking a measure moves: off Saturdays,
 * Sundays, holidays and the three eves to the next vardag (section 2). Time is counted in whole days of the
 * calendar, so the change to summer time never matters.
 *
 * <p>A measure that must be taken at least so long before a day is counted backward the same way, and if
 * that is no vardag it must be taken on the nearest earlier one: a time that protects somebody is never
 * shortened (docs/lagtolkning.md).
 */
public final class Tidsrakning {

    private Tidsrakning() {
    }

    /**
     * The last day for a measure that must be taken within a time after {@code start}.
     *
     * <p>Example: served Tuesday 1999-03-16, three weeks: Tuesday 1999-04-06.
     *
     * @throws IllegalArgumentException if {@code antal} is below one or the unit cannot be counted
     * @throws RegelSaknasException if the day falls where no holidays are known
     */
    @Lagrum({"Lag 1930:173 1 §", "Lag 1930:173 2 §"})
    public static BeraknadDag senast(LocalDate start, int antal, Enhet enhet) {
        LocalDate slut = framat(start, antal, enhet);
        List<String> motivering = new ArrayList<>();
        motivering.add(framatMening(start, antal, enhet, slut));
        return flyttadFramat(slut, motivering);
    }

    /** The last day for a measure that must be taken by the day itself: that day, or the next vardag. */
    @Lagrum("Lag 1930:173 2 §")
    public static BeraknadDag senastDen(LocalDate dag) {
        List<String> motivering = new ArrayList<>();
        motivering.add("Åtgärden ska vidtas senast " + Dagnamn.medDatum(dag) + ".");
        return flyttadFramat(dag, motivering);
    }

    /**
     * The first day on which something may be done when it must wait a time after {@code start}. It is not moved.
     *
     * <p>Example: the debtor was allowed to comment on Saturday 2022-04-09, one week: Saturday 2022-04-16, although that is påskafton.
     *
     * @throws IllegalArgumentException if {@code antal} is below one or the unit cannot be counted
     */
    @Lagrum("Lag 1930:173 1 §")
    public static BeraknadDag tidigast(LocalDate start, int antal, Enhet enhet) {
        LocalDate slut = framat(start, antal, enhet);
        return new BeraknadDag(slut, List.of(
                framatMening(start, antal, enhet, slut),
                "Det är den första dag då åtgärden får vidtas. En kortaste väntetid är inte en sista dag för en "
                        + "åtgärd och flyttas därför inte, vare sig framåt eller bakåt."));
    }

    /**
     * The last day for a measure that must be taken at least so long before {@code handelse}.
     *
     * <p>Example: an auction on Friday 2022-05-20, three weeks: Friday 2022-04-29.
     *
     * @throws IllegalArgumentException if {@code antal} is below one or the unit cannot be counted
     * @throws RegelSaknasException if the day falls where no holidays are known
     */
    public static BeraknadDag fore(LocalDate handelse, int antal, Enhet enhet) {
        LocalDate grans = bakat(handelse, antal, enhet);
        List<String> motivering = new ArrayList<>();
        motivering.add("Räknat bakåt från " + Dagnamn.medDatum(handelse) + ": " + enhet.iOrd(antal) + " före är "
                + traffad(handelse, enhet, grans) + ".");
        if (Helgdagar.arVardag(grans)) {
            motivering.add("Den dagen är en vardag. Den är sista dag.");
            return new BeraknadDag(grans, motivering);
        }
        LocalDate dag = Helgdagar.denEllerForegaendeVardag(grans);
        motivering.add(hinder(grans, dag, -1) + " Tiden skyddar den som ska få veta och får inte kortas, så sista dag är "
                + "närmast föregående vardag, " + Dagnamn.medDatum(dag) + ".");
        return new BeraknadDag(dag, motivering);
    }

    /**
     * The day on which something is deemed to have happened a time after {@code start}, such as service two weeks
     * after dispatch. It is not moved.
     *
     * @throws IllegalArgumentException if {@code antal} is below one or the unit cannot be counted
     */
    @Lagrum("Lag 1930:173 1 §")
    public static BeraknadDag presumtion(LocalDate start, int antal, Enhet enhet) {
        LocalDate slut = framat(start, antal, enhet);
        return new BeraknadDag(slut, List.of(
                framatMening(start, antal, enhet, slut),
                "Den dagen anses det ha skett. Ingen åtgärd ska vidtas den dagen, så den flyttas inte även om den är "
                        + "en helgdag."));
    }

    /**
     * The last day of a state that may not last longer than a time after {@code start}, when nothing is to be done on that day. It is not
     * moved.
     *
     * @throws IllegalArgumentException if {@code antal} is below one or the unit cannot be counted
     */
    @Lagrum("Lag 1930:173 1 §")
    public static BeraknadDag langst(LocalDate start, int antal, Enhet enhet) {
        LocalDate slut = framat(start, antal, enhet);
        return new BeraknadDag(slut, List.of(
                framatMening(start, antal, enhet, slut),
                "Tiden begränsar hur länge något får pågå. Ingen åtgärd ska vidtas den sista dagen, så den flyttas inte."));
    }

    private static BeraknadDag flyttadFramat(LocalDate slut, List<String> motivering) {
        if (Helgdagar.arVardag(slut)) {
            motivering.add("Den dagen är en vardag. Den är sista dag.");
            return new BeraknadDag(slut, motivering);
        }
        LocalDate dag = Helgdagar.denEllerNastaVardag(slut);
        motivering.add(hinder(slut, dag, 1) + " Åtgärden får därför vidtas nästa vardag, " + Dagnamn.medDatum(dag)
                + " (2 § lagen 1930:173 om beräkning av lagstadgad tid).");
        return new BeraknadDag(dag, motivering);
    }

    private static String hinder(LocalDate fran, LocalDate till, int steg) {
        List<String> dagar = new ArrayList<>();
        for (LocalDate dag = fran; !dag.equals(till); dag = dag.plusDays(steg)) {
            String skal = Helgdagar.skal(dag).orElseThrow();
            String medDatum = Dagnamn.medDatum(dag);
            dagar.add(skal.equals(Dagnamn.veckodag(dag)) ? medDatum : medDatum + " (" + skal + ")");
        }
        String sista = dagar.remove(dagar.size() - 1);
        String lista = dagar.isEmpty() ? sista : String.join(", ", dagar) + " och " + sista;
        return Character.toUpperCase(lista.charAt(0)) + lista.substring(1) + " är inte "
                + (dagar.isEmpty() ? "en vardag." : "vardagar.");
    }

    private static String framatMening(LocalDate start, int antal, Enhet enhet, LocalDate slut) {
        return "Räknat från " + Dagnamn.medDatum(start) + ": " + enhet.iOrd(antal) + " senare är "
                + traffad(start, enhet, slut) + ".";
    }

    private static String traffad(LocalDate start, Enhet enhet, LocalDate slut) {
        String dag = Dagnamn.medDatum(slut);
        return switch (enhet) {
            case VECKA -> "samma veckodag, " + dag;
            case MANAD, AR -> slut.getDayOfMonth() == start.getDayOfMonth()
                    ? "samma dag i månaden, " + dag
                    : "månadens sista dag, " + dag + ", eftersom månaden saknar den " + start.getDayOfMonth();
            default -> dag;
        };
    }

    private static LocalDate framat(LocalDate start, int antal, Enhet enhet) {
        kravAntal(antal);
        return flytta(start, antal, enhet);
    }

    private static LocalDate bakat(LocalDate handelse, int antal, Enhet enhet) {
        kravAntal(antal);
        return flytta(handelse, -antal, enhet);
    }

    private static LocalDate flytta(LocalDate dag, int antal, Enhet enhet) {
        return switch (enhet) {
            case DAG -> dag.plusDays(antal);
            case VECKA -> dag.plusWeeks(antal);
            case MANAD -> dag.plusMonths(antal);
            case AR -> dag.plusYears(antal);
            default -> throw new IllegalArgumentException("Enheten " + enhet + " kan inte räknas i kalendern.");
        };
    }

    private static void kravAntal(int antal) {
        if (antal < 1) {
            throw new IllegalArgumentException("Antalet måste vara minst 1, var " + antal + ".");
        }
    }
}
