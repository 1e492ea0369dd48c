package se.verkstall.mal;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;

/**
 * What an event settled on a claim.
 *
 * @param nyckel the event, the same for all claims it settled
 * @param lopande running maintenance, beside what the case began with
 * @param ejForfallet the part of it that has not fallen due
 * @param ejForfalletTill the day that part falls due, or {@code null} if there is none
 */
public record Avrakning(long fordranId, String nyckel, LocalDate dag, Belopp kostnad, Belopp ranta, Belopp kapital, Belopp lopande,
                        Belopp ejForfallet, LocalDate ejForfalletTill) {

    /** Settled on a claim without running maintenance. */
    public static Avrakning av(long fordranId, String nyckel, LocalDate dag, Belopp kostnad, Belopp ranta, Belopp kapital) {
        return new Avrakning(fordranId, nyckel, dag, kostnad, ranta, kapital, Belopp.NOLL, Belopp.NOLL, null);
    }

    public Belopp summa() {
        return kostnad.plus(ranta).plus(kapital).plus(lopande);
    }
}
