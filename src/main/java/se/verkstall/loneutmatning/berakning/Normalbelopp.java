package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;

/**
 * The normalbelopp by day, class and income period, each with its source. Immutable.
 *
 * <p>Where more than one source has a figure the surest is used: on 2024-03-01 a single person has 6 090 kr a month (published) and 1 421 kr a week
 * (computed, since only the month was published).
 */
@Lagrum("UB 7:5")
public final class Normalbelopp {

    private static final Normalbelopp INBYGGDA = new Normalbelopp(lasRader());

    private final List<Rad> rader;

    /** @throws IllegalArgumentException if two rows of the same class and source overlap */
    public Normalbelopp(List<Rad> rader) {
        this.rader = rader.stream().sorted(Comparator.comparing(Rad::kalla)).toList();
        this.rader.forEach(this::kravEnsam);
    }

    /** The amounts that come with the program ({@code lag/normalbelopp.csv}). */
    public static Normalbelopp inbyggda() {
        return INBYGGDA;
    }

    /** These amounts and more, such as those fixed for a new year. */
    public Normalbelopp med(List<Rad> fler) {
        List<Rad> alla = new ArrayList<>(rader);
        alla.addAll(fler);
        return new Normalbelopp(alla);
    }

    /** All rows, the surest source first. */
    public List<Rad> rader() {
        return rader;
    }

    /**
     * The amount on the day.
     *
     * @throws RegelSaknasException if no source has one
     */
    public Varde den(LocalDate dag, Normalbeloppsklass klass, Inkomstperiod period) {
        return rader.stream()
                .filter(rad -> rad.klass() == klass && rad.gallerDen(dag) && rad.belopp().containsKey(period))
                .findFirst()
                .map(rad -> new Varde(rad.belopp().get(period), rad.kalla(), rad.referens()))
                .orElseThrow(() -> new RegelSaknasException(
                        "normalbeloppet för " + klass.text() + " " + period.text(), dag,
                        "Lägg in de belopp som har fastställts för dagen, med första och sista dag och källa, och räkna om."));
    }

    private void kravEnsam(Rad rad) {
        if (rader.stream().filter(rad::krockarMed).count() > 1) {
            throw new IllegalArgumentException("Normalbelopp överlappar: " + rad);
        }
    }

    private static List<Rad> lasRader() {
        return CsvResurs.las("/lag/normalbelopp.csv").stream().map(Normalbelopp::rad).toList();
    }

    private static Rad rad(Map<String, String> post) {
        Map<Inkomstperiod, Belopp> belopp = new EnumMap<>(Inkomstperiod.class);
        for (Inkomstperiod period : Inkomstperiod.values()) {
            String cell = post.get(period.kolumn());
            if (!cell.isEmpty()) {
                belopp.put(period, Belopp.parse(cell));
            }
        }
        return new Rad(LocalDate.parse(post.get("galler_fran")), LocalDate.parse(post.get("galler_till")),
                Normalbeloppsklass.valueOf(post.get("klass")), belopp, Kalla.valueOf(post.get("kalla")), post.get("referens"));
    }

    /**
     * The amounts of one class from one source.
     *
     * @param franMed first day
     * @param tillMed last day
     * @param belopp whole kronor for each period the source has
     */
    public record Rad(LocalDate franMed, LocalDate tillMed, Normalbeloppsklass klass, Map<Inkomstperiod, Belopp> belopp, Kalla kalla, String referens) {

        public Rad {
            belopp = Map.copyOf(belopp);
            if (tillMed.isBefore(franMed)) {
                throw new IllegalArgumentException("Sista dagen " + tillMed + " ligger före första dagen " + franMed);
            }
            if (belopp.values().stream().anyMatch(b -> !b.arPositivt() || !b.equals(b.utanOre()))) {
                throw new IllegalArgumentException("Normalbelopp är positiva och i hela kronor: " + belopp);
            }
        }

        boolean gallerDen(LocalDate dag) {
            return !dag.isBefore(franMed) && !dag.isAfter(tillMed);
        }

        private boolean krockarMed(Rad annan) {
            return klass == annan.klass && kalla == annan.kalla && !franMed.isAfter(annan.tillMed) && !annan.franMed.isAfter(tillMed);
        }
    }

    /** An amount and where it was read. */
    public record Varde(Belopp belopp, Kalla kalla, String referens) {
    }
}
