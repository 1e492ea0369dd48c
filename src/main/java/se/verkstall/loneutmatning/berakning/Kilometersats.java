package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.Dagvarde;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;

/** What a kilometre by car is reckoned at, in öre ({@code lag/kilometersats.csv}). */
@Lagrum({"IL 12:5", "IL 12:27 st 3", "IL 12:29"})
final class Kilometersats {

    private static final Map<String, List<Dagvarde<Integer>>> SATSER = CsvResurs.las("/lag/kilometersats.csv").stream()
            .collect(Collectors.groupingBy(post -> post.get("fardsatt"), Collectors.mapping(post -> new Dagvarde<>(Integer.valueOf(post.get("ore")),
                    LocalDate.parse(post.get("galler_fran")), post.get("galler_till").isEmpty() ? null : LocalDate.parse(post.get("galler_till")),
                    post.get("kalla")), Collectors.toList())));

    private Kilometersats() {
    }

    /** Whether it has been read for the day. */
    static boolean finns(LocalDate dag, Fardsatt fardsatt) {
        return SATSER.getOrDefault(fardsatt.name(), List.of()).stream().anyMatch(sats -> sats.gallerDen(dag));
    }

    /**
     * Öre for a kilometre on the day.
     *
     * @throws RegelSaknasException before 2008-01-01
     */
    static int den(LocalDate dag, Fardsatt fardsatt) {
        return Dagvarde.den(dag, SATSER.getOrDefault(fardsatt.name(), List.of()), "avdraget per kilometer med " + fardsatt.text()).varde();
    }
}
