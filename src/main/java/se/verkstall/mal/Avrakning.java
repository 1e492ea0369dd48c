package se.verkstall.mal;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;

/**
 * What an event settled on a claim.
 *
 * @param nyckel the event, the same for all claims it settled
 * @param lopande running maintenance, beside what the case began with
 */
public record Avrakning(long fordranId, String nyckel, LocalDate dag, Belopp kostnad, Belopp ranta, Belopp kapital, Belopp lopande) {

    public Belopp summa() {
        return kostnad.plus(ranta).plus(kapital).plus(lopande);
    }
}
