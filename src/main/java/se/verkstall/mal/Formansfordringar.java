package se.verkstall.mal;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Lagrum;

/** The claims for which what a right yields was attached before the right as such; whoever attaches wages knows them, and how they are settled. */
@Lagrum("UB 7:18")
public interface Formansfordringar {

    /** Those that share in what the attached right brings in, as they stand now; none for other property. */
    List<Formansfordran> i(long egendomId);

    /**
     * Settles what one of them got, in the caller's transaction.
     *
     * @param utdelning what it got
     * @param utmatt the day the right as such was attached
     * @return what was settled: less than it got if the claim has been paid in another way since
     */
    Belopp avrakna(Utdelning utdelning, LocalDate utmatt);

    /**
     * What such a claim got.
     *
     * @param foretrade which part of the claim, see {@link Formansfordran}
     * @param nyckel the event
     * @param kapitalForst whether its creditor has asked that capital be settled first (UB 13:13)
     */
    record Utdelning(String malnummer, long fordranId, boolean foretrade, String nyckel, boolean kapitalForst, Belopp belopp) {
    }
}
