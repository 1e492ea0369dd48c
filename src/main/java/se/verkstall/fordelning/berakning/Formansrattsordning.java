package se.verkstall.fordelning.berakning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.Dagvarde;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;

/**
 * The place of each right in each kind of property on a day ({@code lag/formansratt.csv}).
 *
 * <p>A company mortgage has no place from 2004-01-01 to 2008-12-31: its section was repealed and given anew, and what held between has not been read.
 */
@Lagrum("FRL 9 § st 1")
public final class Formansrattsordning {

    private static final Map<String, List<Dagvarde<Plats>>> PLATSER = CsvResurs.las("/lag/formansratt.csv").stream()
            .collect(Collectors.groupingBy(post -> post.get("formansratt") + "/" + post.get("egendom"),
                    Collectors.mapping(Formansrattsordning::rad, Collectors.toUnmodifiableList())));

    private Formansrattsordning() {
    }

    /** Whether such a right can lie in such property at all. */
    public static boolean finns(Formansratt ratt, Egendom egendom) {
        return PLATSER.containsKey(ratt + "/" + egendom);
    }

    /**
     * The place of the right in the property on the day.
     *
     * @throws RegelSaknasException if no wording that has been read covers the day
     */
    public static Plats plats(Formansratt ratt, Egendom egendom, LocalDate dag) {
        return Dagvarde.den(dag, PLATSER.get(ratt + "/" + egendom), "förmånsrätten " + ratt.text() + " i " + egendom.text()).varde();
    }

    private static Dagvarde<Plats> rad(Map<String, String> post) {
        String till = post.get("galler_till");
        return new Dagvarde<>(new Plats(Integer.parseInt(post.get("plats")), post.get("lagrum")), LocalDate.parse(post.get("galler_fran")),
                till.isEmpty() ? null : LocalDate.parse(till), post.get("kalla"));
    }

    /** The place in the order, the lower the earlier, and the section that gives it. */
    public record Plats(int nummer, String lagrum) {
    }
}
