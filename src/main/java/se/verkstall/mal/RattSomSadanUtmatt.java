package se.verkstall.mal;

import java.time.LocalDate;
import se.verkstall.lag.Formansslag;
import se.verkstall.lag.Lagrum;

/**
 * The right to what is attached as wages are, such as the right to a pension, has been attached as such (UB 7:18): whoever attaches what the right yields notes
 * which claims it was attached for before. Published in the transaction that attaches it.
 *
 * @param forman what the right yields
 * @param utgivare the number of whoever pays it
 */
@Lagrum("UB 7:18")
public record RattSomSadanUtmatt(String malnummer, long egendomId, Formansslag forman, String utgivare, LocalDate dag) {
}
