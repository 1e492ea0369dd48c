package se.verkstall.loneutmatning.berakning;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.Dagvarde;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.RegelSaknasException;

/**
 * When a change of the förbehållsbelopp is so small that it need not be decided ({@code lag/obetydlig_andring.csv}). The law says "obetydlig" and no more;
 * the amount is the authority's own, dated.
 *
 * <p>On 2026-01-01 (a Thursday) a change of 49 kr a month is insignificant and one of 50 kr is not; of 11 kr a week it is and of 12 kr it is not, since 50 kr
 * a month is 11.67 kr for seven days of thirty.
 */
@Lagrum("UB 7:10 st 1")
public final class ObetydligAndring {

    private static final List<Dagvarde<Belopp>> GRANSER = CsvResurs.las("/lag/obetydlig_andring.csv").stream()
            .map(post -> new Dagvarde<>(Belopp.ore(Long.parseLong(post.get("ore_i_manaden"))), LocalDate.parse(post.get("galler_fran")),
                    post.get("galler_till").isEmpty() ? null : LocalDate.parse(post.get("galler_till")), post.get("kalla"))).toList();

    private ObetydligAndring() {
    }

    /**
     * Whether the change is insignificant on the day; up or down is the same.
     *
     * @param period the period of both amounts
     * @throws RegelSaknasException before 2021-08-01, when no change was too small to decide
     */
    public static boolean ar(Belopp fore, Belopp efter, Inkomstperiod period, LocalDate dag) {
        long skillnad = Math.abs(Math.subtractExact(efter.ore(), fore.ore()));
        return Math.multiplyExact(skillnad, (long) Inkomstperiod.MANAD.dagar()) < Math.multiplyExact(grans(dag).ore(), (long) period.dagar());
    }

    /**
     * The smallest change a month that is decided on the day.
     *
     * @throws RegelSaknasException before 2021-08-01
     */
    public static Belopp grans(LocalDate dag) {
        return Dagvarde.den(dag, GRANSER, "när en ändring är obetydlig").varde();
    }
}
