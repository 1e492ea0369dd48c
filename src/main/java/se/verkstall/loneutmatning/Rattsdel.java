package se.verkstall.loneutmatning;

import java.time.LocalDate;
import java.util.List;
import se.verkstall.lag.Formansslag;
import se.verkstall.lag.Lagrum;

/**
 * What a case has in an attached right, since what the right yields was attached for it before.
 *
 * @param malnummer the case the right was attached in
 * @param dag the day it was
 * @param meningar what it means, a Swedish sentence for each claim of the case
 */
@Lagrum("UB 7:18")
public record Rattsdel(long loneutmatningId, Formansslag ratten, String malnummer, LocalDate dag, List<String> meningar) {
}
