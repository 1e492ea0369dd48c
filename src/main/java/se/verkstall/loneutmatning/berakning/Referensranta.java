package se.verkstall.loneutmatning.berakning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.Dagvarde;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;

/** The referensränta of each calendar half-year, per cent a year ({@code lag/referensranta.csv}). */
@Lagrum("RäntelL 9 §")
public final class Referensranta {

    private static final List<Dagvarde<BigDecimal>> VARDEN = CsvResurs.las("/lag/referensranta.csv").stream().map(Referensranta::rad).toList();

    private Referensranta() {
    }

    /**
     * The rate on the day, with its half-year and source.
     *
     * @throws RegelSaknasException before 2002-07-01 and for a half-year whose rate is not known
     */
    public static Dagvarde<BigDecimal> den(LocalDate dag) {
        return VARDEN.stream().filter(v -> v.gallerDen(dag)).findFirst().orElseThrow(() -> new RegelSaknasException("referensräntan", dag,
                dag.isBefore(VARDEN.get(0).franMed())
                        ? "Före den 1 juli 2002 följde räntan diskontot; räkna ut räntan för den tiden för hand."
                        : "Lägg in Riksbankens beslut för halvåret i lag/referensranta.csv."));
    }

    /** The last day whose rate is known. */
    public static LocalDate sistaDag() {
        return VARDEN.get(VARDEN.size() - 1).tillMed();
    }

    private static Dagvarde<BigDecimal> rad(Map<String, String> post) {
        return new Dagvarde<>(new BigDecimal(post.get("procent")), LocalDate.parse(post.get("galler_fran")), LocalDate.parse(post.get("galler_till")),
                post.get("kalla") + ": " + post.get("referens"));
    }
}
