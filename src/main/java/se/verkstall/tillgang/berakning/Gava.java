package se.verkstall.tillgang.berakning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.CsvResurs;
import se.verkstall.lag.Dagvarde;
import se.verkstall.lag.Lagrum;

/**
 * Whether the överförmyndare is told of a gift to somebody under eighteen: at once, if it is worth more than one prisbasbelopp. The section was inserted by
 * SFS 2008:998 and applies since 2009-01-01, a day that is inferred from the act it belongs to (2008:910).
 *
 * <p>In 2022 the prisbasbelopp is 48 300 kr: a gift of 48 300 kr is not told of, one of 48 300.01 kr is.
 */
@Lagrum("UF 6:24b")
public final class Gava {

    private static final LocalDate FRAN = LocalDate.of(2009, 1, 1);
    private static final List<Dagvarde<Belopp>> PRISBASBELOPP = CsvResurs.las("/lag/prisbasbelopp.csv").stream().map(Gava::dagvarde).toList();

    private Gava() {
    }

    /**
     * Whether it is told of, by the prisbasbelopp of the day.
     *
     * @throws se.verkstall.lag.RegelSaknasException if no prisbasbelopp is known for the day
     */
    public static boolean underrattas(Belopp varde, LocalDate dag) {
        return !dag.isBefore(FRAN) && varde.compareTo(prisbasbelopp(dag)) > 0;
    }

    /** The prisbasbelopp of the day. */
    public static Belopp prisbasbelopp(LocalDate dag) {
        return Dagvarde.den(dag, PRISBASBELOPP, "prisbasbelopp").varde();
    }

    private static Dagvarde<Belopp> dagvarde(Map<String, String> post) {
        return new Dagvarde<>(Belopp.parse(post.get("belopp")), LocalDate.parse(post.get("galler_fran")), LocalDate.parse(post.get("galler_till")), post.get("kalla"));
    }
}
