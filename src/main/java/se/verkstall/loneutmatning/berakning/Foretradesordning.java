package se.verkstall.loneutmatning.berakning;

import se.verkstall.lag.Fordringsklass;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.Dagvarde;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;

/**
 * The rank of each class of claims on a day ({@code lag/foretradesordning.csv}).
 *
 * <p>Damages for crime have a class of their own from 2022-09-10 (a Saturday); the day before they still rank with all others.
 */
@Lagrum("UB 7:14 st 1")
public final class Foretradesordning {

    private static final Map<Fordringsklass, List<Dagvarde<Rang>>> RANGER = las();

    private Foretradesordning() {
    }

    /**
     * The rank of the class on the day.
     *
     * @throws RegelSaknasException for a day before 2000, whose wording has not been read
     */
    public static Rang rang(Fordringsklass klass, LocalDate dag) {
        return Dagvarde.den(dag, RANGER.get(klass), "företrädesordningen för " + klass.text()).varde();
    }

    private static Map<Fordringsklass, List<Dagvarde<Rang>>> las() {
        List<Map<String, String>> poster = CsvResurs.las("/lag/foretradesordning.csv");
        Map<Fordringsklass, List<Dagvarde<Rang>>> ranger = new EnumMap<>(Fordringsklass.class);
        for (Fordringsklass klass : Fordringsklass.values()) {
            ranger.put(klass, poster.stream().filter(post -> klass.name().equals(post.get("klass"))).map(Foretradesordning::rad).toList());
        }
        return ranger;
    }

    private static Dagvarde<Rang> rad(Map<String, String> post) {
        String till = post.get("galler_till");
        return new Dagvarde<>(new Rang(Integer.parseInt(post.get("rang")), post.get("lagrum")), LocalDate.parse(post.get("galler_fran")),
                till.isEmpty() ? null : LocalDate.parse(till), post.get("referens"));
    }

    /** The place in the order, 1 first, and the section that gives it. */
    public record Rang(int nummer, String lagrum) {
    }
}
