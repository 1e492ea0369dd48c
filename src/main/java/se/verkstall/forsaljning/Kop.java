package se.verkstall.forsaljning;

import java.time.LocalDate;
import se.verkstall.lag.Belopp;

/**
 * A bid that was accepted.
 *
 * @param auktionId where, or {@code null} if it was sold otherwise
 * @param dag the day of sale
 * @param handpenning what was paid at once where respite was given; zero otherwise
 * @param anstandTill the last day to pay the rest, or {@code null}
 * @param betaldDag the day the price was paid in full, or {@code null}
 * @param avraknat what buyer and creditors have settled against the price; zero but for a ship or aircraft (UB 10:15)
 */
public record Kop(long id, long forsaljningId, Long auktionId, String kopare, String adress, Belopp pris, LocalDate dag, Belopp handpenning,
                  LocalDate anstandTill, LocalDate betaldDag, Status status, boolean handpenningAvraknad, Belopp avraknat) {

    /** With nothing settled. */
    public Kop(long id, long forsaljningId, Long auktionId, String kopare, String adress, Belopp pris, LocalDate dag, Belopp handpenning, LocalDate anstandTill, LocalDate betaldDag,
               Status status, boolean handpenningAvraknad) {
        this(id, forsaljningId, auktionId, kopare, adress, pris, dag, handpenning, anstandTill, betaldDag, status, handpenningAvraknad, Belopp.NOLL);
    }

    /** How it went. */
    public enum Status {
        GALLER, BETALT, OGILTIGT
    }

    /** What is left to pay. */
    public Belopp kvar() {
        return status == Status.BETALT ? Belopp.NOLL : pris.minus(handpenning).minus(avraknat);
    }
}
